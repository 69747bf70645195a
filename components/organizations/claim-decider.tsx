import { getTranslations } from "next-intl/server";
import { Text } from "@/components/layout/text";
import type { Locale, LocalisedText } from "@/lib/platform/i18n/locale";

/** Who decides a claim: the secretariat of an alliance, or the province. */
export async function ClaimDecider({ alliance, locale }: { alliance: LocalisedText | null; locale: Locale }) {
  const t = await getTranslations("claims");
  return alliance ? t.rich("secretariatOf", { name: () => <Text value={alliance} locale={locale} /> }) : t("province");
}
