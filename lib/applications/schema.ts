import { z } from "zod";
import { tierCodes } from "@/lib/alliances/constants";
import type { ErrorCode } from "@/lib/platform/errors";
import { correctableFields, limits, refusalReasons } from "./constants";

const say = (code: ErrorCode) => ({ error: code });

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused; line breaks and tabs may stay
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const prose = (missing: ErrorCode, most: number) =>
  z
    .string(say(missing))
    .trim()
    .min(1, say(missing))
    .max(most, say("TEXT_TOO_LONG"))
    .refine((text) => !controlCharacters.test(text), say("CONTROL_CHARACTERS"))
    .transform((text) => text.normalize("NFC"));

const optionalProse = (most: number) =>
  z
    .string()
    .trim()
    .max(most, say("TEXT_TOO_LONG"))
    .refine((text) => !controlCharacters.test(text), say("CONTROL_CHARACTERS"))
    .transform((text) => text.normalize("NFC"))
    .optional();

/** Begins an application; from then on its number says everything. */
export const startSchema = z.object({ unitId: z.uuid(), alliance: z.string().max(60), tier: z.enum(tierCodes, say("TIER_MISSING")) });

export const numberSchema = z.object({ number: z.string().max(40) });

/** What an organization asks an alliance for, and why. */
export const contentSchema = z.object({
  tier: z.enum(tierCodes, say("TIER_MISSING")),
  reason: prose("REASON_MISSING", limits.reason),
  contribution: optionalProse(limits.contribution),
  expectation: optionalProse(limits.expectation),
  recommender: optionalProse(limits.recommender),
});

/** Who will speak for the unit in the alliance; the telephone number is kept with the person, sealed. */
export const peopleSchema = z.object({
  representative: z.uuid(say("REPRESENTATIVE_MISSING")),
  post: prose("POST_MISSING", limits.post),
  phone: z
    .string(say("PHONE_MISSING"))
    .transform((typed) => typed.normalize("NFKC").replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^(?:\+?86)?(?:1\d{10}|0\d{9,11})$/, say("PHONE_INVALID"))),
});

/** The texts ticked, by id. */
export const agreementsSchema = z.object({ agreements: z.array(z.uuid()).default([]) });

/** The answers as they are being written: raw, so that nothing typed is lost; judged when they are sent. */
const draftSchema = z.object({
  content: z.record(z.string(), z.string()).default({}),
  people: z.object({ representative: z.uuid(), post: z.string() }).optional(),
  agreements: z.record(z.uuid(), z.object({ at: z.iso.datetime(), personId: z.uuid() })).default({}),
});

export type Draft = z.infer<typeof draftSchema>;

export function readDraft(column: unknown): Draft {
  return draftSchema.parse(column ?? {});
}

const correctionItemSchema = z.object({
  target: z.enum(["field", "document"]),
  key: z.string().max(40),
  instruction: prose("INSTRUCTION_MISSING", limits.instruction),
});

/** A round of corrections: which fields and papers, and what to do about each. */
const correctionSchema = z.object({
  items: z
    .array(correctionItemSchema)
    .min(1, say("CORRECTION_EMPTY"))
    .max(30)
    .refine((items) => items.every(({ target, key }) => target === "document" || correctableFields.some((field) => field === key)), say("CORRECTION_EMPTY")),
});

export type Correction = z.infer<typeof correctionSchema>;

/** The form of a correction has a line for every field and paper; those that are ticked are asked for. */
const correctionLineSchema = z
  .object({ target: z.enum(["field", "document"]), key: z.string().max(40), isChosen: z.boolean().default(false), instruction: z.string().default("") })
  .superRefine(({ isChosen, ...line }, context) => {
    const judged = isChosen ? correctionItemSchema.safeParse(line.instruction ? line : { ...line, instruction: undefined }) : { error: undefined };
    for (const { path, message, ...issue } of judged.error?.issues ?? [])
      context.addIssue(
        issue.code === "too_big"
          ? { code: "too_big", origin: "string", maximum: issue.maximum, input: line, path, message }
          : { code: "custom", input: line, path, message },
      );
  });

export const correctionFormSchema = z.object({ lines: z.array(correctionLineSchema).max(60) }).transform(({ lines }, context) => {
  const items = lines.filter(({ isChosen }) => isChosen).map(({ target, key, instruction }) => ({ target, key, instruction }));
  const judged = correctionSchema.safeParse({ items });
  if (judged.success) return judged.data;
  context.addIssue({ code: "custom", path: ["lines"], message: "CORRECTION_EMPTY" satisfies ErrorCode });
  return z.NEVER;
});

/** A refusal: a reason from the list and words of the secretariat's own. */
export const refusalSchema = z.object({
  reason: z.enum(refusalReasons, say("REFUSAL_REASON_MISSING")),
  words: prose("REFUSAL_WORDS_MISSING", limits.refusal),
});

export type Refusal = z.infer<typeof refusalSchema>;

export const reopenSchema = z.object({ words: prose("REFUSAL_WORDS_MISSING", limits.refusal) });

export const noteSchema = z.object({ text: prose("NOTE_MISSING", limits.note) });

export const withdrawSchema = z.object({ words: optionalProse(limits.refusal) });

/** The case a decision is about; the page where it is taken names it, no field does. */
export const caseAddressSchema = z.object({ alliance: z.string(), number: z.string() });

/** The version of the case that the decider saw; one that cannot be read is an old one. */
export const seenSchema = z.object({ version: z.coerce.number().int().catch(0) });
