import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { localePath } from "@/lib/platform/i18n/locale";
import { LanguageLink } from "./language-link";
import { Mark } from "./mark";
import { type NavItem, NavLinks } from "./nav-links";

/** The head of every page. On phones the navigation waits behind 目录, a native disclosure. */
export async function SiteHeader({ items, tagline, children }: { items: NavItem[]; tagline: string; children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("common");
  const other = locale === "zh-CN" ? "en" : "zh-CN";
  const language = <LanguageLink label={t("otherLanguage")} title={t("otherLanguageLabel")} lang={other} prefix={other === "en" ? "/en" : ""} />;
  return (
    <header className="no-print double-rule relative mb-[3px] border-accent pb-[3px]">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-4 focus:z-10 focus:bg-paper focus:px-3 focus:py-2">
        {t("skip")}
      </a>
      <div className="mx-auto flex min-h-14 max-w-[80rem] flex-wrap items-center gap-x-8 px-4 md:min-h-16 md:px-12">
        <a href={localePath(locale, "/")} className="flex items-center gap-3 py-2">
          <Mark className="size-[1.9375rem] shrink-0" />
          <span className="font-bold font-title text-[1.5rem] leading-9 tracking-[0.04em]">{t("brand")}</span>
          <span className="hidden max-w-48 border-line border-s ps-3 text-ink-2 text-xs sm:block">{tagline}</span>
        </a>
        <nav aria-label={t("nav.main")} className="hidden flex-1 md:block">
          <NavLinks items={items} className="flex gap-7" itemClass={navItem} />
        </nav>
        <div className="hidden items-center gap-5 md:flex">
          {language}
          {children}
        </div>
        <details className="group ms-auto md:hidden">
          <summary className="flex cursor-pointer list-none items-center gap-2 py-2 text-sm [&::-webkit-details-marker]:hidden">
            <svg viewBox="0 0 18 14" aria-hidden="true" className="w-[1.125rem]" stroke="currentColor" strokeWidth="1.6">
              <path d="M0 1h18M0 7h18M0 13h18" />
            </svg>
            {t("menu")}
          </summary>
          <nav aria-label={t("nav.main")} className="absolute inset-x-0 top-full z-10 mt-[3px] border-hair border-b bg-paper px-4 py-3">
            <NavLinks items={items} className="grid" itemClass="block border-b border-hair py-3 aria-[current]:font-bold aria-[current]:text-accent" />
            <div className="flex flex-wrap items-center justify-between gap-4 py-3">
              {language}
              {children}
            </div>
          </nav>
        </details>
      </div>
    </header>
  );
}

const navItem =
  "block border-b-[3px] border-transparent pt-[1.1875rem] pb-4 text-[0.9375rem] leading-6 hover:text-accent aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-accent";
