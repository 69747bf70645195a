import { notify } from "@/lib/notifications/notify";
import type { CaseMessageParams, MessageTemplate } from "@/lib/notifications/templates";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { listApplicantAccounts, listDeskAccounts } from "./queries/recipients";
import type { ApplicationEvent } from "./workflow";

/** What the applicant is told of each event: one wording per event, never one per state. */
const toApplicant: Partial<Record<ApplicationEvent, MessageTemplate>> = {
  submit: "case_submit",
  take_back: "case_take_back",
  accept: "case_accept",
  refuse_acceptance: "case_refuse_acceptance",
  request_correction: "case_request_correction",
  resubmit: "case_resubmit",
  recommend: "case_recommend",
  reject: "case_reject",
  release: "case_release",
  withdraw: "case_withdraw",
  lapse: "case_lapse",
  reopen: "case_reopen",
};

/** What the secretariat is told, and who there: whoever has to act next, or was about to. */
const toDesk: Partial<Record<ApplicationEvent, { template: MessageTemplate; roles: Role[] }>> = {
  submit: { template: "desk_submit", roles: ["officer"] },
  take_back: { template: "desk_take_back", roles: ["officer"] },
  accept: { template: "desk_accept", roles: ["reviewer"] },
  resubmit: { template: "desk_resubmit", roles: ["reviewer"] },
  recommend: { template: "desk_recommend", roles: ["secretary_general"] },
  propose_refusal: { template: "desk_propose_refusal", roles: ["secretary_general"] },
  withdraw: { template: "desk_withdraw", roles: ["officer", "reviewer"] },
  reopen: { template: "desk_reopen", roles: ["reviewer"] },
};

/** Tells everybody concerned of an event, once each; whoever did it reads it in the portal only if it is for the applicant's side. */
export async function tell(
  tx: Transaction,
  {
    event,
    eventId,
    organizationId,
    allianceId,
    wasSubmitted,
    params,
  }: { event: ApplicationEvent; eventId: string; organizationId: string; allianceId: string; wasSubmitted: boolean; params: CaseMessageParams },
): Promise<void> {
  const applicant = toApplicant[event];
  if (applicant)
    for (const accountId of await listApplicantAccounts(tx, organizationId)) await notify(tx, { sourceId: eventId, accountId, template: applicant, params });
  const desk = wasSubmitted ? toDesk[event] : undefined;
  if (desk)
    for (const accountId of await listDeskAccounts(tx, allianceId, desk.roles))
      await notify(tx, { sourceId: eventId, accountId, template: desk.template, params });
}
