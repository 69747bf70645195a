import { z } from "zod";
import { refusalReasons } from "./constants";
import type { ApplicationEvent } from "./workflow";

/**
 * What the record of each event holds besides who and when: ids, codes and days, and the secretariat's own words to
 * the applicant; never a name or a contact value.
 */
const refusal = z.object({ reason: z.enum(refusalReasons), words: z.string() });
const sent = z.object({ revision: z.int(), promisedOn: z.iso.date(), isProvisional: z.boolean() });

export const eventPayloads = {
  start: z.object({}),
  submit: sent,
  take_back: z.object({}),
  open: z.object({}),
  accept: z.object({}),
  refuse_acceptance: refusal,
  request_correction: z.object({ round: z.int(), items: z.int(), dueOn: z.iso.date() }),
  resubmit: sent,
  recommend: z.object({}),
  propose_refusal: refusal,
  reject: refusal,
  release: z.object({ resolution: z.string(), certificate: z.string() }),
  withdraw: z.object({ words: z.string().optional() }),
  lapse: z.object({}),
  reopen: z.object({ words: z.string() }),
} as const satisfies Record<ApplicationEvent | "start", z.ZodObject>;

export type EventName = keyof typeof eventPayloads;

export type EventPayload<Name extends EventName> = z.input<(typeof eventPayloads)[Name]>;

export function isEventName(name: string): name is EventName {
  return name in eventPayloads;
}
