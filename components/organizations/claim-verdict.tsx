import { getLocale, getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Note } from "@/components/ui/note";
import { decideClaimSchema } from "@/lib/organizations/claim-schema";
import type { ClaimDetail } from "@/lib/organizations/queries/claims";
import { sentencesOf } from "@/lib/platform/action/sentence";
import { localePath } from "@/lib/platform/i18n/locale";
import type { TypedDecision } from "./claim-panel";

/** What a decision will do and what the claimant will read, before it is taken. */
export async function ClaimVerdict({
  claim,
  query,
  desk,
  action,
}: {
  claim: ClaimDetail;
  query: TypedDecision;
  desk: string;
  action: ComponentProps<typeof Form>["action"];
}) {
  const locale = await getLocale();
  const t = await getTranslations("claims");
  const m = await getTranslations("mail");
  const e = await getTranslations("errors");
  const c = await getTranslations("common");
  const kept = Object.entries(query).flatMap(([name, value]) => (typeof value === "string" && name !== "version" ? [[name, value]] : []));
  const back = (
    <a href={`${localePath(locale, `${desk}/${claim.number}`)}?${new URLSearchParams(kept)}`} className="link">
      {t("verdict.back")}
    </a>
  );
  const asked = decideClaimSchema.safeParse({ ...query, number: claim.number });
  if (!asked.success)
    return (
      <>
        <Note kind="bad">
          {sentencesOf(e, asked.error.issues).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Note>
        {back}
      </>
    );
  const verdict = asked.data;
  const unit = claim.organization.name;
  const values = { number: claim.number, unit };
  // The form stays when somebody else was faster, for it says so when it is sent.
  return (
    <>
      {claim.status !== "open" && <Note kind="warn">{t("verdict.settled")}</Note>}
      <p className="mb-2 font-bold">{t("verdict.consequences")}</p>
      <ul className="mb-6 list-disc ps-6">
        {verdict.decision === "accept" ? (
          <>
            <li>{t("verdict.becomesAdministrator", { name: claim.claimant.name, unit })}</li>
            <li>{t(`panel.handoverHints.${verdict.handover}`)}</li>
            {!claim.isVerified && claim.alliance && <li>{t("verdict.becomesVerified")}</li>}
          </>
        ) : (
          <li>{t("verdict.nothingChanges")}</li>
        )}
      </ul>
      <p className="mb-1 font-bold">{t("verdict.mail")}</p>
      <blockquote className="mb-6 max-w-read whitespace-pre-line border-line border-s-4 ps-4">
        {verdict.decision === "accept"
          ? m("claim_accepted.body", values)
          : m("claim_refused.body", { ...values, reason: verdict.reason, words: verdict.words })}
      </blockquote>
      <Form id="decide-claim" action={action} summary={await summaryTitle()} className="flex flex-wrap items-center gap-6">
        {Object.entries(verdict).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton busy={c("busy")} kind={verdict.decision === "accept" ? "primary" : "destructive"}>
          {t(`verdict.${verdict.decision}`)}
        </SubmitButton>
        {back}
      </Form>
    </>
  );
}
