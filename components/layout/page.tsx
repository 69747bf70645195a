import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { settings } from "@/lib/platform/env";

/** The middle of a page, between header and footer; says first when what follows is a demonstration. */
export async function Page({ children }: { children: ReactNode }) {
  const t = await getTranslations("common");
  return (
    <>
      {settings().MODE === "demo" && (
        <aside aria-label={t("demo")} className="bg-warn-wash text-xs">
          <p className="mx-auto max-w-[80rem] px-4 py-[0.4375rem] md:px-12">{t("demoNotice")}</p>
        </aside>
      )}
      <main id="content" tabIndex={-1} className="mx-auto max-w-[80rem] px-4 pt-6 outline-none md:px-12 md:pt-8">
        {children}
      </main>
    </>
  );
}
