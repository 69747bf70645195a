import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import { TableDay } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Chinese, Text } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { StatusMark } from "@/components/ui/status-mark";
import type { OrganizationProfile, ProfileMembership } from "@/lib/directory/queries/profile";
import { addDays } from "@/lib/platform/clock";
import { localePath, plainText } from "@/lib/platform/i18n/locale";

/** Memberships with the tier held now, and below it how the tiers followed each other. */
export async function Memberships({ profile }: { profile: OrganizationProfile }) {
  const t = await getTranslations("organizations.memberships");
  if (profile.memberships.length === 0) {
    return (
      <Section title={t("title")}>
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t("title")}>
      <table className="rows-table">
        <thead>
          <tr>
            {(["alliance", "tier", "from", "until", "status", "resolution"] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profile.memberships.map((membership) => (
            <MembershipRow key={`${membership.alliance.slug} ${membership.tiers[0]?.from}`} membership={membership} />
          ))}
        </tbody>
      </table>
      {profile.memberships
        .filter(({ tiers }) => tiers.length > 1)
        .map((membership) => (
          <History key={membership.alliance.slug} membership={membership} />
        ))}
    </Section>
  );
}

async function MembershipRow({ membership }: { membership: ProfileMembership }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations.memberships");
  const { alliance, tiers, isCurrent } = membership;
  const held = tiers.find((tier) => tier.isCurrent) ?? tiers[0];
  if (!held) return null;
  return (
    <tr>
      <td data-label={t("alliance")}>
        <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link-quiet">
          <Text value={alliance.name} locale={locale} />
        </a>
      </td>
      <td data-label={t("tier")}>
        <span>
          <TierMark code={held.code} name={held.name} />
        </span>
      </td>
      <td data-label={t("from")} className="whitespace-nowrap">
        <TableDay day={held.from} />
      </td>
      <td data-label={t("until")} className="whitespace-nowrap">
        <TableDay day={held.until && addDays(held.until, -1)} />
      </td>
      <td data-label={t("status")}>
        <StatusMark status={isCurrent ? "valid" : "ended"}>{t(isCurrent ? "current" : "ended")}</StatusMark>
      </td>
      <td data-label={t("resolution")}>
        <span>
          {held.resolution ? <Chinese locale={locale}>{held.resolution}</Chinese> : "—"}
          {held.isDemo && <DemoMark />}
        </span>
      </td>
    </tr>
  );
}

async function History({ membership }: { membership: ProfileMembership }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations");
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-accent">{t("memberships.history", { alliance: plainText(locale, membership.alliance.cluster) })}</summary>
      <table className="rows-table mt-2">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("memberships.period")}</th>
            <th scope="col">{t("memberships.tier")}</th>
            <th scope="col">{t("memberships.change")}</th>
          </tr>
        </thead>
        <tbody>
          {membership.tiers.map((tier) => (
            <tr key={tier.from}>
              <td data-label={t("memberships.period")}>
                <span>
                  <TableDay day={tier.from} /> – {tier.until ? <TableDay day={addDays(tier.until, -1)} /> : t("memberships.toToday")}
                </span>
              </td>
              <td data-label={t("memberships.tier")}>
                <Text value={tier.name} locale={locale} />
              </td>
              <td data-label={t("memberships.change")}>{t(`reasons.${tier.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
