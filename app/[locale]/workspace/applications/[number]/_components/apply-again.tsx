import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import type { Actor } from "@/lib/accounts/actor";
import { findEligibility } from "@/lib/applications/queries/eligibility";
import type { OwnApplication } from "@/lib/applications/types";
import { NotEligible } from "../../_components/not-eligible";
import { applyAgainAction } from "../../actions";

/** The way to a new application from what was sent last, or why it is not open yet. */
export async function ApplyAgain({ actor, application: { number, unit, alliance } }: { actor: Actor; application: OwnApplication }) {
  const t = await getTranslations("applications.case");
  const c = await getTranslations("common");
  const answer = await findEligibility(actor, { organizationId: unit.id, allianceId: alliance.id, tier: null });
  if (!answer.allowed) return <NotEligible answer={answer} unit={unit.slug} />;
  return (
    <Form id="apply-again" action={applyAgainAction} summary={await summaryTitle()} className="no-print mt-2">
      <input type="hidden" name="number" value={number} />
      <SubmitButton busy={c("busy")} kind="secondary" size="small">
        {t("applyAgain")}
      </SubmitButton>
    </Form>
  );
}
