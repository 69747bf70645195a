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
