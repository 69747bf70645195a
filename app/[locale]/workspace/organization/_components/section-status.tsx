import { getTranslations } from "next-intl/server";
import { StatusMark } from "@/components/ui/status-mark";
import type { SectionCompleteness } from "@/lib/organizations/completeness";

/** Whether a section has what an application needs of it. */
export async function SectionStatus({ section, isComplete, missing }: SectionCompleteness) {
  const t = await getTranslations("file");
  if (section === "titles") return <span className="whitespace-nowrap font-normal text-ink-2">{t("optionalSection")}</span>;
  if (isComplete) return <StatusMark status="valid">{t("complete")}</StatusMark>;
  return <StatusMark status="empty">{t("missing", { count: missing.length })}</StatusMark>;
}
