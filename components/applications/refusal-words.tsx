import { getLocale, getTranslations } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import { refusalReasons } from "@/lib/applications/constants";

/** Why a case was refused: the reason from the list, and the secretariat's own words. */
export async function RefusalWords({ reason, words }: { reason: string; words: string }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.refusalReasons");
  return (
    <>
      <p>{t(refusalReasons.find((known) => known === reason) ?? "other")}</p>
      <p className="whitespace-pre-line">
        <Chinese locale={locale}>{words}</Chinese>
      </p>
    </>
  );
}
