import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { OrganizationProfile } from "@/lib/directory/queries/profile";
import { addDays } from "@/lib/platform/clock";
import { localePath, plainText } from "@/lib/platform/i18n/locale";

/** What public texts said, in their words and with their source; counted in no number. */
export async function Mentions({ profile }: { profile: OrganizationProfile }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations.mentions");
  if (profile.mentions.length === 0) return null;
  const hasTier = (slug: string) => profile.memberships.some(({ alliance }) => alliance.slug === slug);
  return (
    <Section title={t("title")}>
      {profile.mentions.map(({ alliance, wording, source }) => (
        <div key={alliance.slug} className="border-hair border-b py-3 text-sm">
          <p>
            <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link">
              <Text value={alliance.name} locale={locale} />
            </a>
          </p>
          <p>{t("wording", { wording })}</p>
          {!hasTier(alliance.slug) && <p className="text-ink-2">{t("tierUnknown")}</p>}
          <p className="text-ink-2 text-xs">{t("source", { source: plainText(locale, source) })}</p>
        </div>
      ))}
    </Section>
  );
}

export async function Titles({ profile }: { profile: OrganizationProfile }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations");
  if (profile.titles.length === 0) return null;
  return (
    <Section title={t("titles.title")}>
      <dl className="text-sm">
        {profile.titles.map(({ code, name, level, until }) => (
          <div key={code} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3 border-hair border-b py-2">
            <dt className="text-ink-2">{t(`titleLevels.${level}`)}</dt>
            <dd>
              <Text value={name} locale={locale} />
              {until && <span className="block text-ink-2 text-xs">{t("titles.until", { month: addDays(until, -1).slice(0, 7) })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export async function Verified({ profile }: { profile: OrganizationProfile }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations.verified");
  const { verified } = profile;
  const sentence = () => {
    if (!verified) return t("unverified");
    const when = () => <LongDay day={verified.on} />;
    return verified.by ? t.rich("by", { alliance: plainText(locale, verified.by), when }) : t.rich("plain", { when });
  };
  return (
    <Section title={t("title")}>
      <p className="py-3 text-ink-2 text-sm">{sentence()}</p>
    </Section>
  );
}
