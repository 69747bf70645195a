import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import { TableDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import { StatusMark } from "@/components/ui/status-mark";
import type { OwnMembership } from "@/lib/memberships/queries/own";
import { localePath } from "@/lib/platform/i18n/locale";

/** What a unit is today, alliance by alliance, and on which decision that rests. */
export async function MembershipTable({ memberships }: { memberships: OwnMembership[] }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.memberships");
  const c = await getTranslations("common");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("alliance")}</th>
          <th scope="col">{t("tier")}</th>
          <th scope="col">{t("since")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("resolution")}</th>
          <th scope="col">{t("certificate")}</th>
          <th scope="col">{t("representative")}</th>
        </tr>
      </thead>
      <tbody>
        {memberships.map(({ id, alliance, tier, since, state, certificate, representatives }) => (
          <tr key={id}>
            <td data-label={t("alliance")}>
              <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link-quiet font-bold">
                <Text value={alliance.name} locale={locale} />
              </a>
            </td>
            <td data-label={t("tier")}>
              <span>
                {tier ? <TierMark {...tier} /> : c("unknown")}
                {tier?.until && <span className="block text-ink-2 text-xs">{t.rich("until", { day: () => <TableDay day={tier.until} /> })}</span>}
              </span>
            </td>
            <td data-label={t("since")} className="whitespace-nowrap">
              <TableDay day={since} />
            </td>
            <td data-label={t("state")}>
              <StatusMark status={state === "suspended" ? "suspended" : "valid"}>{t(state === "suspended" ? "suspended" : "valid")}</StatusMark>
            </td>
            <td data-label={t("resolution")}>{tier?.resolution ?? c("unknown")}</td>
            <td data-label={t("certificate")}>
              {certificate ? (
                <a href={localePath(locale, `/certificates/${certificate}`)} className="link whitespace-nowrap font-mono">
                  {certificate}
                </a>
              ) : (
                c("unknown")
              )}
            </td>
            <td data-label={t("representative")}>{representatives.join("、") || c("unknown")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
