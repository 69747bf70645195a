import { getLocale } from "next-intl/server";
import { NotFound } from "@/components/layout/not-found";
import { PublicFrame } from "@/components/layout/public-frame";

export const dynamic = "force-dynamic";

/** Any address that no page answers to, as a whole document, because it stands outside `[locale]`. */
export default async function UnknownAddress() {
  return (
    <html lang={await getLocale()}>
      <body>
        <PublicFrame>
          <NotFound />
        </PublicFrame>
      </body>
    </html>
  );
}
