import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TierMark } from "@/components/alliances/tier-mark";
import { Text } from "@/components/layout/text";
import type { ListedOrganization } from "@/lib/directory/types";
import { type LocalisedText, localePath } from "@/lib/platform/i18n/locale";

/** Alliance, tier and chains, a row each; one only known from public reports says so. */
export async function Places({ item }: { item: ListedOrganization }) {
  const t = await getTranslations("directory");
  const mentionsOnly = item.mentions.filter(({ allianceSlug }) => !item.memberships.some((membership) => membership.allianceSlug === allianceSlug));
  return (
    <ul className="grid content-start gap-y-1 text-cell">
      {item.memberships.map((membership) => (
        <Place key={membership.allianceSlug} {...membership} chains={item.chains}>
          <TierMark {...membership.tier} />
        </Place>
      ))}
      {mentionsOnly.map((mention) => (
        <Place key={mention.allianceSlug} {...mention} chains={[]}>
          <span className="text-ink-2 text-xs">{t("tierUnknown")}</span>
          <span className="block text-ink-2 text-xs">{t("mention", { wording: mention.wording })}</span>
        </Place>
      ))}
    </ul>
  );
}

async function Place({
  allianceSlug,
  cluster,
  chains,
  children,
}: {
  allianceSlug: string;
  cluster: LocalisedText;
  chains: ListedOrganization["chains"];
  children: ReactNode;
}) {
  const locale = await getLocale();
  const o = await getTranslations("organizations");
  const own = chains.filter((chain) => chain.allianceSlug === allianceSlug);
  const columns =
    locale === "en"
      ? "grid-cols-[7rem_minmax(0,1fr)] sm:grid-cols-[7rem_9.5rem_minmax(0,1fr)]"
      : "grid-cols-[5rem_minmax(0,1fr)] sm:grid-cols-[5rem_7.5rem_minmax(0,1fr)]";
  return (
    <li className={`grid items-baseline gap-x-3 ${columns}`}>
      <a href={localePath(locale, `/alliances/${allianceSlug}`)} className="hover:text-accent hover:underline">
        <Text value={cluster} locale={locale} />
      </a>
      <div className="min-w-0">{children}</div>
      {own.length > 0 && (
        <ul className="text-ink-2 text-xs max-sm:col-start-2">
          {own.map(({ code, name, segments }) => (
            <li key={code}>
              <a href={localePath(locale, `/chains/${code}`)} className="hover:text-accent hover:underline">
                <Text value={name} locale={locale} />
              </a>
              {locale === "en" ? ", " : "·"}
              {segments.map((segment) => o(`segments.${segment}`)).join(locale === "en" ? ", " : "、")}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
