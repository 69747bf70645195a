import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { Note } from "@/components/ui/note";
import type { OrganizationFile } from "@/lib/organizations/types";
import { plainText } from "@/lib/platform/i18n/locale";

/** Who vouches for the file, or that nobody does yet. */
export async function VerifiedNote({ verified }: Pick<OrganizationFile, "verified">) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  if (!verified) return <Note>{t("unverified")}</Note>;
  const when = () => <LongDay day={verified.on} />;
  return <Note kind="ok">{verified.by ? t.rich("verified", { alliance: plainText(locale, verified.by), when }) : t.rich("verifiedPlain", { when })}</Note>;
}
