import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import { TableDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import { StatusMark } from "@/components/ui/status-mark";
import type { OwnMembership } from "@/lib/memberships/queries/own";

const marks = { resigned: "withdrawn", expelled: "refused", lapsed: "ended" } as const;

/** What a unit was, and how it ended. */
export async function EndedTable({ memberships }: { memberships: OwnMembership[] }) {
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
          <th scope="col">{t("to")}</th>
          <th scope="col">{t("state")}</th>
        </tr>
      </thead>
      <tbody>
        {memberships.map(({ id, alliance, tier, since, until, endReason }) => (
          <tr key={id}>
            <td data-label={t("alliance")}>
              <Text value={alliance.name} locale={locale} />
            </td>
            <td data-label={t("tier")}>{tier ? <TierMark {...tier} /> : c("unknown")}</td>
            <td data-label={t("since")}>
              <TableDay day={since} />
            </td>
            <td data-label={t("to")}>
              <TableDay day={until} />
            </td>
            <td data-label={t("state")}>
              <StatusMark status={marks[endReason ?? "lapsed"]}>{t(`ends.${endReason ?? "lapsed"}`)}</StatusMark>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
