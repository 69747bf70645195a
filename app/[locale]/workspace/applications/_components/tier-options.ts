import { getLocale, getTranslations } from "next-intl/server";
import type { Option } from "@/components/form/choice";
import type { TierChoice } from "@/lib/memberships/queries/tier-choices";
import { plainText } from "@/lib/platform/i18n/locale";

/** Tiers to choose from, each with its seats where they are limited. */
export async function tierOptions(tiers: TierChoice[]): Promise<Option[]> {
  const locale = await getLocale();
  const t = await getTranslations("applications.new");
  return tiers.map(({ code, name, quota, taken }) => {
    const label = plainText(locale, name);
    if (quota === null) return { value: code, label };
    return { value: code, label: `${label}${t(taken >= quota ? "full" : "seats", { quota, taken })}` };
  });
}
