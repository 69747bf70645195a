import { z } from "zod";
import type { ErrorCode } from "@/lib/platform/errors";
import { claimHandovers, claimLengths, claimRefusalReasons } from "./claim";

const say = (code: ErrorCode) => ({ error: code });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const words = (missing: ErrorCode, maximum: number) =>
  z
    .string(say(missing))
    .trim()
    .min(1, say(missing))
    .max(maximum, say("TEXT_TOO_LONG"))
    .refine((text) => !controlCharacters.test(text), say("CONTROL_CHARACTERS"))
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n"));

/** What `claims.answers` holds. */
export const claimAnswersSchema = z.object({
  post: words("CLAIM_POST_MISSING", claimLengths.post),
  explanation: words("CLAIM_EXPLANATION_MISSING", claimLengths.explanation),
});

/** In the order of the form, for the list of what is to be corrected. */
export const claimOrganizationSchema = z
  .object({
    /** Its slug. */
    organization: z.string(say("CLAIM_TARGET_UNKNOWN")),
    licence: z.uuid(say("CLAIM_LICENCE_MISSING")),
    letter: z.uuid(say("CLAIM_LETTER_MISSING")),
    ...claimAnswersSchema.shape,
    authorised: z.literal(true, say("CLAIM_NOT_AUTHORISED")),
  })
  .refine(({ licence, letter }) => licence !== letter, { path: ["letter"], error: "CLAIM_FILES_SAME" satisfies ErrorCode });

const decided = { number: z.string(say("CLAIM_UNKNOWN")), version: z.coerce.number(say("CLAIM_UNKNOWN")).int(say("CLAIM_UNKNOWN")) };

export const decideClaimSchema = z.discriminatedUnion(
  "decision",
  [
    z.object({ ...decided, decision: z.literal("accept"), handover: z.enum(claimHandovers, say("CLAIM_HANDOVER_MISSING")) }),
    z.object({
      ...decided,
      decision: z.literal("refuse"),
      reason: z.enum(claimRefusalReasons, say("REFUSAL_REASON_MISSING")),
      words: words("CLAIM_WORDS_MISSING", claimLengths.words),
    }),
  ],
  say("CLAIM_DECISION_MISSING"),
);

export const withdrawClaimSchema = z.object({ number: z.string(say("CLAIM_UNKNOWN")) });
