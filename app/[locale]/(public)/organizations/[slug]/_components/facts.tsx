import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Text } from "@/components/layout/text";
import { directoryPath } from "@/lib/directory/address";
import type { OrganizationProfile } from "@/lib/directory/queries/profile";
import { type LocalisedText, localePath } from "@/lib/platform/i18n/locale";

/** One line of what the unit is; what is not known is left out, not filled in. */
export async function Facts({ profile }: { profile: OrganizationProfile }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations");
  const category = t("facts.categoryValue", { name: t(`categories.${profile.category}`), short: t(`categoriesShort.${profile.category}`) });
  const facts: [string, ReactNode][] = [
    [t("facts.city"), profile.city && <City {...profile.city} />],
    [t("facts.category"), category],
    [t("facts.industry"), profile.industry && <Text value={profile.industry} locale={locale} />],
    [t("facts.size"), profile.size && profile.size !== "not_applicable" && t(`sizes.${profile.size}`)],
    [t("facts.founded"), profile.foundedYear && t("facts.foundedYear", { year: String(profile.foundedYear) })],
    [t("facts.creditCode"), profile.creditCode && <span className="whitespace-nowrap font-mono">{profile.creditCode}</span>],
    [t("facts.former"), profile.formerNames.length > 0 && <span lang="zh-CN">{profile.formerNames.join("、")}</span>],
  ];
  return (
    <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <div key={label} className="flex flex-wrap gap-x-1.5">
            <dt className="text-ink-2">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

async function City({ code, name }: { code: string; name: LocalisedText }) {
  const locale = await getLocale();
  return (
    <a href={localePath(locale, directoryPath({ city: [code] }))} className="link">
      <Text value={name} locale={locale} />
    </a>
  );
}
