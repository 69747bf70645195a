import { getTranslations } from "next-intl/server";

/** The heading of an error summary, for one fault and for several; `{count}` is filled in where the form is. */
export async function summaryTitle(): Promise<{ one: string; many: string }> {
  const t = await getTranslations("common.errorSummary");
  return { one: t("one"), many: t.raw("many") };
}
