import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";

/** The way to the paper that is printed, signed and stamped; it is offered once there is something to print. */
export async function PrintedForm({ number, isPrintable }: { number: string; isPrintable: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.papersOf");
  if (!isPrintable) return <p className="pb-2 text-sm text-warn">{t("notPrintable")}</p>;
  return (
    <p className="pb-3">
      <a href={localePath(locale, `/workspace/applications/${number}/form.pdf`)} target="_blank" rel="noreferrer" className={buttonClass("secondary", "small")}>
        {t("download")}
      </a>
    </p>
  );
}
