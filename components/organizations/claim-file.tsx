import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import type { ClaimDetail } from "@/lib/organizations/queries/claims";
import { ClaimPaperView } from "./claim-paper-view";
import { ClaimProgress } from "./claim-progress";

/** Everything whoever decides compares: where it stands, the unit as it is known, the claimant, and the two papers. */
export async function ClaimFile({ claim }: { claim: ClaimDetail }) {
  const t = await getTranslations("claims");
  const a = await getTranslations("accounts");
  const people = claim.people.map(({ kind, count }) => t("desk.peopleCount", { kind: a(`kinds.${kind}`), count })).join(a("workspace.and"));
  return (
    <div className="grid gap-10">
      <ClaimProgress claim={claim} />
      <Section title={t("desk.known")}>
        <Facts
          facts={[
            [
              t("new.creditCode"),
              claim.creditCode ? (
                <span key="code" className="font-mono">
                  {claim.creditCode}
                </span>
              ) : (
                t("new.noCreditCode")
              ),
            ],
            [t("desk.verified"), t(claim.isVerified ? "desk.isVerified" : "desk.isUnverified")],
            [t("desk.people"), people || t("desk.nobody")],
          ]}
        />
      </Section>
      <Section title={t("desk.claimant")}>
        <Facts
          facts={[
            [t("desk.name"), claim.claimant.name],
            [t("post"), claim.post],
            [t("desk.mail"), claim.claimant.mail],
            [
              t("desk.explanation"),
              <span key="explanation" className="whitespace-pre-line">
                {claim.explanation}
              </span>,
            ],
          ]}
        />
      </Section>
      <Section title={t("desk.papers")}>
        <ClaimPaperView label={t("new.licence")} paper={claim.licence} />
        <ClaimPaperView label={t("new.letter")} paper={claim.letter} />
      </Section>
    </div>
  );
}
