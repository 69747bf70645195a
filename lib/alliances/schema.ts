import { z } from "zod";
import { localisedTextSchema } from "@/lib/platform/i18n/locale";
import { tierCodes } from "./constants";

/** A paper a tier asks for. */
const requiredDocumentSchema = z.object({
  kind: z.enum(["licence", "stamped_application", "representative_letter", "title_certificate", "company_profile", "other"]),
  isRequired: z.boolean(),
  note: localisedTextSchema.optional(),
});

export const requiredDocumentsSchema = z.array(requiredDocumentSchema);

/** A quota that follows from another tier: at most `numerator / denominator` of its members, rounded down. */
export const quotaRuleSchema = z.object({ of: z.enum(tierCodes), numerator: z.int().positive(), denominator: z.int().positive() });

/** What a reviewer scores and voters see. */
export const checklistSchema = z.array(z.object({ key: z.string(), text: localisedTextSchema }));

/** Settings of one stage: how many working days its owner has, and how many the applicant has to correct. */
export const stageSettingsSchema = z.object({
  workingDays: z.int().min(1).max(250),
  correctionWorkingDays: z.int().min(1).max(250).optional(),
});

export type StageSettings = z.infer<typeof stageSettingsSchema>;
