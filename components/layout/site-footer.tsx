import { getLocale, getTranslations } from "next-intl/server";
import { localePath } from "@/lib/platform/i18n/locale";

export async function SiteFooter() {
  const locale = await getLocale();
  const t = await getTranslations("common.footer");
  return (
    <footer className="mt-16 border-accent border-t">
      <div className="mx-auto flex max-w-[80rem] flex-wrap justify-between gap-x-12 gap-y-4 px-4 py-8 text-sm md:px-12">
        <div className="text-ink-2">
          <p>{t("guidance")}</p>
          <p>{t("hours")}</p>
        </div>
        <nav aria-label={t("links")}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {(["certificates", "about", "privacy", "accessibility"] as const).map((page) => (
              <li key={page}>
                <a href={localePath(locale, `/${page}`)} className="link">
                  {t(page)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
