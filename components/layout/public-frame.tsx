import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";
import { Page } from "./page";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header and footer of pages that are the same for everybody, whoever is looking. */
export async function PublicFrame({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common");
  const items = (["alliances", "chains", "directory"] as const).map((page) => ({ href: localePath(locale, `/${page}`), label: t(`nav.${page}`) }));
  return (
    <>
      <SiteHeader items={items} tagline={t("tagline")}>
        <a href={localePath(locale, "/sign-in")} className={buttonClass("secondary", "small")}>
          {t("nav.signIn")}
        </a>
      </SiteHeader>
      <Page>{children}</Page>
      <SiteFooter />
    </>
  );
}
