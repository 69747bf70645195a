import { z } from "zod";
import { localisedTextSchema } from "@/lib/platform/i18n/locale";

/** What a message about a case says: which, whose, where, by when, and the secretariat's own words. */
const caseParams = z.object({
  number: z.string(),
  unit: z.string(),
  unitSlug: z.string(),
  alliance: localisedTextSchema,
  allianceSlug: z.string(),
  due: z.iso.date().nullable(),
  words: z.string().nullable(),
});

export type CaseMessageParams = z.infer<typeof caseParams>;

/** What a message about a claim says. */
const claimParams = z.object({ number: z.string(), unit: z.string() });

const aboutClaim = { schema: claimParams, isInbox: true };

const aboutCase = { schema: caseParams, isInbox: true };

/** Every message there is: what its wording needs (ids and codes, never contact values) and whether it also stands in the inbox. */
export const messageTemplates = {
  /** Somebody registered with this address. */
  verify_mail: { schema: z.object({ tokenId: z.uuid() }), isInbox: false },
  /** Somebody registered with an address that already has an account. */
  already_registered: { schema: z.object({}), isInbox: false },
  /** Somebody asked for a new password. */
  reset_password: { schema: z.object({ tokenId: z.uuid() }), isInbox: false },
  /** The password was changed. */
  password_changed: { schema: z.object({}), isInbox: false },
  /** To the people of the organization, at each step of its case. */
  case_submit: aboutCase,
  case_take_back: aboutCase,
  case_accept: aboutCase,
  case_refuse_acceptance: aboutCase,
  case_request_correction: aboutCase,
  case_resubmit: aboutCase,
  case_recommend: aboutCase,
  case_reject: aboutCase,
  case_release: aboutCase,
  case_withdraw: aboutCase,
  case_lapse: aboutCase,
  case_reopen: aboutCase,
  /** To those in the secretariat who act next, or were about to. */
  desk_submit: aboutCase,
  desk_take_back: aboutCase,
  desk_accept: aboutCase,
  desk_resubmit: aboutCase,
  desk_recommend: aboutCase,
  desk_propose_refusal: aboutCase,
  desk_withdraw: aboutCase,
  desk_reopen: aboutCase,
  /** Somebody is to act for a unit. */
  invitation: { schema: z.object({ invitationId: z.uuid(), unit: z.string() }), isInbox: true },
  /** To whoever claims a unit. */
  claim_made: aboutClaim,
  claim_accepted: aboutClaim,
  claim_refused: { schema: claimParams.extend({ reason: z.string(), words: z.string() }), isInbox: true },
  /** To the people of the unit: that somebody claims it, and what came of it. */
  claim_noted: aboutClaim,
  claim_settled: { schema: claimParams.extend({ outcome: z.enum(["joint", "transfer", "refused", "withdrawn"]) }), isInbox: true },
  /** To those who decide; the alliance is a slug, or null where the province decides. */
  claim_received: { schema: claimParams.extend({ alliance: z.string().nullable() }), isInbox: true },
} as const satisfies Record<string, { schema: z.ZodObject; isInbox: boolean }>;

export type MessageTemplate = keyof typeof messageTemplates;

export type MessageParams<Template extends MessageTemplate> = z.infer<(typeof messageTemplates)[Template]["schema"]>;

export function isMessageTemplate(name: string): name is MessageTemplate {
  return name in messageTemplates;
}
