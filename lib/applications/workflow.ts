import { allow, type Decision, deny } from "@/lib/platform/access/decision";
import { defineWorkflow, eventsOf } from "@/lib/platform/workflow/define-workflow";
import type { ApplicationState } from "./constants";

/** In which relation somebody stands to a case, computed from appointments and representations. */
export const relations = ["org_admin", "liaison", "representative", "officer", "reviewer", "secretary_general", "system"] as const;

export type Relation = (typeof relations)[number];

/** Where an event leads: a state, the next stage of the pinned route, or the stage whose turn it is. */
export type Target = ApplicationState | "first_stage" | "next_stage" | "same_stage";

/** What guards ask about a case. */
export interface ApplicationSubject {
  /** A secretariat has opened the case since it was submitted. */
  isOpened: boolean;
  /** The person who would act recommended it. */
  isReviewedByActor: boolean;
  /** The person who would act belongs to the organization the case is about. */
  isOwnOrganization: boolean;
}

const held = ["in_acceptance", "in_review", "in_ballot", "in_notice", "in_release"] as const;

/**
 * The life of an application, event by event: from where, to where, by whom. Buttons, refusals, tests, labels and the
 * diagrams in docs/diagrams all come from this table; the order of stages belongs to the route a case is pinned to.
 */
export const applicationWorkflow = defineWorkflow<ApplicationState, Target, Relation, ApplicationSubject>()({
  submit: { from: ["draft"], to: "first_stage", by: ["org_admin"] },
  take_back: { from: ["in_acceptance"], to: "draft", by: ["org_admin"], guard: notOpened },
  open: { from: ["in_acceptance"], to: "same_stage", by: ["officer"], guard: all(notOpened, notOwn) },
  accept: { from: ["in_acceptance"], to: "next_stage", by: ["officer"], guard: notOwn },
  refuse_acceptance: { from: ["in_acceptance"], to: "not_accepted", by: ["secretary_general"], guard: notOwn },
  request_correction: { from: ["in_acceptance", "in_review"], to: "correction_requested", by: ["reviewer"], guard: notOwn },
  resubmit: { from: ["correction_requested"], to: "same_stage", by: ["org_admin", "liaison"] },
  recommend: { from: ["in_review"], to: "next_stage", by: ["reviewer"], guard: notOwn },
  propose_refusal: { from: ["in_review"], to: "same_stage", by: ["reviewer"], guard: notOwn },
  reject: { from: ["in_review", "in_release"], to: "rejected", by: ["secretary_general"], guard: notOwn },
  release: { from: ["in_release"], to: "approved", by: ["secretary_general"], guard: all(notOwn, reviewedBySomebodyElse) },
  withdraw: { from: ["draft", ...held, "correction_requested", "objection_handling"], to: "withdrawn", by: ["org_admin"] },
  lapse: { from: ["draft", "correction_requested"], to: "lapsed", by: ["system"] },
  reopen: { from: ["not_accepted", "rejected"], to: "same_stage", by: ["secretary_general"], guard: notOwn },
});

export type ApplicationEvent = keyof typeof applicationWorkflow;

export const applicationEvents: ApplicationEvent[] = eventsOf(applicationWorkflow);

/** Until a secretariat opens it, a submitted application is the applicant's to take back; it is opened once. */
function notOpened({ isOpened }: ApplicationSubject): Decision {
  return isOpened ? deny("CASE_IS_OPENED") : allow;
}

/** Nobody acts on a case of their own organization (charter practice: recusal). */
function notOwn({ isOwnOrganization }: ApplicationSubject): Decision {
  return isOwnOrganization ? deny("OWN_ORGANIZATION") : allow;
}

/** Whoever reviewed a case does not release it. There is no waiver: the province appoints a second releaser. */
function reviewedBySomebodyElse({ isReviewedByActor }: ApplicationSubject): Decision {
  return isReviewedByActor ? deny("REVIEWED_BY_YOU") : allow;
}

type Guard = (subject: ApplicationSubject) => Decision;

function all(...guards: Guard[]): Guard {
  return (subject) => guards.map((guard) => guard(subject)).find(({ allowed }) => !allowed) ?? allow;
}
