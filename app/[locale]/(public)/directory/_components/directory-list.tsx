import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import type { ListedOrganization } from "@/lib/directory/types";
import { localePath } from "@/lib/platform/i18n/locale";

export async function DirectoryList({ items }: { items: ListedOrganization[] }) {
  return (
    <ul>
      {items.map((item) => (
        <DirectoryItem key={item.slug} item={item} />
      ))}
    </ul>
  );
}

/** A unit with its place in the alliances and on the chains; one only known from public reports says so. */
async function DirectoryItem({ item }: { item: ListedOrganization }) {
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const o = await getTranslations("organizations");
  const mentionsOnly = item.mentions.filter(({ allianceSlug }) => !item.memberships.some((membership) => membership.allianceSlug === allianceSlug));
  return (
    <li className="grid gap-x-8 gap-y-2 border-hair border-b py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]">
      <div>
        <h2 className="font-bold">
          <OrganizationLink slug={item.slug} name={item.name} isDemo={item.isDemo} />
        </h2>
        {locale === "en" && item.nameEn && <p className="text-sm">{item.nameEn}</p>}
        <p className="text-ink-2 text-xs">
          {item.city && (
            <>
              <Text value={item.city} locale={locale} />
              <span aria-hidden="true" className="mx-1.5 text-line">
                |
              </span>
            </>
          )}
          {o(`categories.${item.category}`)}
        </p>
      </div>
      <ul className="text-cell">
        {item.memberships.map(({ allianceSlug, cluster, tier }) => (
          <li key={allianceSlug} className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-3 py-0.5">
            <a href={localePath(locale, `/alliances/${allianceSlug}`)} className="hover:underline">
              <Text value={cluster} locale={locale} />
            </a>
            <span>
              <TierMark {...tier} />
            </span>
          </li>
        ))}
        {mentionsOnly.map(({ allianceSlug, cluster, wording }) => (
          <li key={allianceSlug} className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-3 py-0.5">
            <a href={localePath(locale, `/alliances/${allianceSlug}`)} className="hover:underline">
              <Text value={cluster} locale={locale} />
            </a>
            <span className="text-ink-2 text-xs">
              {t("tierUnknown")}
              <span className="block">{t("mention", { wording })}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="text-ink-2 text-xs">
        {item.chains.map(({ code, name, segments }) => (
          <li key={code}>
            <a href={localePath(locale, `/chains/${code}`)} className="hover:underline">
              <Text value={name} locale={locale} />
            </a>
            {locale === "en" ? ", " : "·"}
            {segments.map((segment) => o(`segments.${segment}`)).join(locale === "en" ? ", " : "、")}
          </li>
        ))}
      </ul>
    </li>
  );
}
