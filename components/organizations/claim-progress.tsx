import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";
import { ClaimDecider } from "./claim-decider";
import { ClaimReason } from "./claim-reason";
import { ClaimStatusMark } from "./claim-status-mark";
import { ClaimedUnit } from "./claimed-unit";

/** Where a claim stands, with whom, since when, and what came of it. */
export async function ClaimProgress({ claim }: { claim: ClaimSummary }) {
  const locale = await getLocale();
  const t = await getTranslations("claims");
  return (
    <Section title={t("desk.progress")}>
      <Facts
        facts={[
          [t("unit"), <ClaimedUnit key="unit" organization={claim.organization} />],
          [t("state"), <ClaimStatusMark key="state" status={claim.status} />],
          [t("with"), <ClaimDecider key="with" alliance={claim.alliance} locale={locale} />],
          [t("createdAt"), <Instant key="made" at={claim.createdAt} />],
          ...(claim.decidedAt ? [[t("decidedAt"), <Instant key="decided" at={claim.decidedAt} />] as const] : []),
          ...(claim.reason ? [[t("reason"), <ClaimReason key="reason" reason={claim.reason} />] as const] : []),
        ]}
      />
    </Section>
  );
}
