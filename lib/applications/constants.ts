import type { ApplicationStatus, StageKind } from "@/lib/platform/db/generated/enums";

/** States in which a stage of the route holds the case. */
export const stageStates = ["in_acceptance", "in_review", "in_ballot", "in_notice", "in_release"] as const satisfies StageKind[];

/** Ends; nothing leads on from them but a reopening. */
export const endStates = ["approved", "not_accepted", "rejected", "withdrawn", "lapsed"] as const satisfies ApplicationStatus[];

/** Every state, in the order in which people meet them. */
export const applicationStates = ["draft", ...stageStates, "correction_requested", "objection_handling", ...endStates] as const satisfies ApplicationStatus[];

export type ApplicationState = (typeof applicationStates)[number];

/** A draft nobody sends ends by itself after so many days. */
export const draftKeepDays = 90;

/** Limits of what is typed into an application, in characters. */
export const limits = { reason: 1000, contribution: 1000, expectation: 500, recommender: 120, post: 40, instruction: 300, note: 2000, refusal: 1000 } as const;

/** Why a case is not accepted or refused; the words stand in messages, the secretariat adds its own. */
export const refusalReasons = ["out_of_scope", "papers_incomplete", "identity_unclear", "standing", "criteria_not_met", "duplicate", "other"] as const;

/** Fields of the file and of the application that a correction can name, in the order of the form. */
export const correctableFields = [
  "name",
  "creditCode",
  "category",
  "shortName",
  "nameEn",
  "formerNames",
  "city",
  "industry",
  "foundedOn",
  "size",
  "website",
  "mainBusiness",
  "positions",
  "titles",
  "reason",
  "contribution",
  "expectation",
  "recommender",
  "representative",
  "post",
] as const;

export type CorrectableField = (typeof correctableFields)[number];
