import { z } from "zod";
import { linkTokenOf } from "@/lib/accounts/link-token";
import { type MessageTemplate, messageTemplates } from "@/lib/notifications/templates";

const tokenParams = z.object({ tokenId: z.uuid() });
const invitationParams = messageTemplates.invitation.schema;
const receivedParams = messageTemplates.claim_received.schema;
const caseParams = messageTemplates.case_submit.schema;

const toOwnCase = (params: unknown) => {
  const { number, unitSlug } = caseParams.parse(params);
  return `/workspace/applications/${number}?unit=${unitSlug}`;
};

const toCaseAtDesk = (params: unknown) => {
  const { number, allianceSlug } = caseParams.parse(params);
  return `/secretariat/${allianceSlug}/applications/${number}`;
};

const toOwnClaim = (params: unknown) => `/workspace/claims/${messageTemplates.claim_made.schema.parse(params).number}`;

/** Where a message leads; tokens in links are made here, when it is read or mailed, and stored nowhere. */
const paths: Record<MessageTemplate, (params: unknown) => string> = {
  verify_mail: (params) => `/verify-mail/${linkTokenOf(tokenParams.parse(params).tokenId)}`,
  already_registered: () => "/sign-in",
  reset_password: (params) => `/reset-password?token=${linkTokenOf(tokenParams.parse(params).tokenId)}`,
  password_changed: () => "/workspace/me",
  case_submit: toOwnCase,
  case_take_back: toOwnCase,
  case_accept: toOwnCase,
  case_refuse_acceptance: toOwnCase,
  case_request_correction: toOwnCase,
  case_resubmit: toOwnCase,
  case_recommend: toOwnCase,
  case_reject: toOwnCase,
  case_release: toOwnCase,
  case_withdraw: toOwnCase,
  case_lapse: toOwnCase,
  case_reopen: toOwnCase,
  desk_submit: toCaseAtDesk,
  desk_take_back: toCaseAtDesk,
  desk_accept: toCaseAtDesk,
  desk_resubmit: toCaseAtDesk,
  desk_recommend: toCaseAtDesk,
  desk_propose_refusal: toCaseAtDesk,
  desk_withdraw: toCaseAtDesk,
  desk_reopen: toCaseAtDesk,
  invitation: (params) => `/invitations/${linkTokenOf(invitationParams.parse(params).invitationId)}`,
  claim_made: toOwnClaim,
  claim_accepted: () => "/workspace",
  claim_refused: toOwnClaim,
  claim_noted: () => "/workspace/people",
  claim_settled: () => "/workspace",
  claim_received: (params) => {
    const { number, alliance } = receivedParams.parse(params);
    return alliance ? `/secretariat/${alliance}/claims/${number}` : `/admin/claims/${number}`;
  },
};

export function messagePath(template: MessageTemplate, params: unknown): string {
  return paths[template](params);
}
