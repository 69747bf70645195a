import { getLocale, getTranslations } from "next-intl/server";
import { localePath } from "@/lib/platform/i18n/locale";

export async function NotFound() {
  const locale = await getLocale();
  const t = await getTranslations("common.notFound");
  return (
    <div className="max-w-read py-8">
      <title>{t("title")}</title>
      <h1 className="title-public mb-3">{t("title")}</h1>
      <p className="mb-6">{t("body")}</p>
      <p className="flex gap-6">
        <a href={localePath(locale, "/")} className="link">
          {t("home")}
        </a>
        <a href={localePath(locale, "/directory")} className="link">
          {t("directory")}
        </a>
      </p>
    </div>
  );
}
