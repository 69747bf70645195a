import { describe, expect, test } from "vitest";
import { checkTransition } from "@/lib/platform/workflow/define-workflow";
import { applicationStates, endStates } from "./constants";
import { type ApplicationEvent, type ApplicationSubject, applicationEvents, applicationWorkflow, type Relation, relations } from "./workflow";

/* What is allowed, written down a second time and by hand: event, states, relations. Everything else must be refused. */
const allowed: Record<ApplicationEvent, [states: string, relations: string]> = {
  submit: ["draft", "org_admin"],
  take_back: ["in_acceptance", "org_admin"],
  open: ["in_acceptance", "officer"],
  accept: ["in_acceptance", "officer"],
  refuse_acceptance: ["in_acceptance", "secretary_general"],
  request_correction: ["in_acceptance in_review", "reviewer"],
  resubmit: ["correction_requested", "org_admin liaison"],
  recommend: ["in_review", "reviewer"],
  propose_refusal: ["in_review", "reviewer"],
  reject: ["in_review in_release", "secretary_general"],
  release: ["in_release", "secretary_general"],
  withdraw: ["draft in_acceptance in_review in_ballot in_notice in_release correction_requested objection_handling", "org_admin"],
  lapse: ["draft correction_requested", "system"],
  reopen: ["not_accepted rejected", "secretary_general"],
};

const free: ApplicationSubject = { isOpened: false, isReviewedByActor: false, isOwnOrganization: false };
const check = (event: ApplicationEvent, state: (typeof applicationStates)[number], relation: Relation, subject = free) =>
  checkTransition(applicationWorkflow, event, { state, relations: [relation], subject });

describe.each(applicationEvents)("%s", (event) => {
  const [states, by] = allowed[event].map((words) => words.split(" "));
  test.each(applicationStates)("in %s is for those it is listed for and refused to all others", (state) => {
    for (const relation of relations) {
      expect(check(event, state, relation).allowed, relation).toBe(Boolean(states?.includes(state) && by?.includes(relation)));
    }
  });
});

test("somebody without a relation to the case can do nothing", () => {
  for (const event of applicationEvents)
    for (const state of applicationStates)
      expect(checkTransition(applicationWorkflow, event, { state, relations: [], subject: free })).toEqual({ allowed: false, code: "NOT_YOUR_PART" });
});

test("an opened case is no longer taken back", () => {
  expect(check("take_back", "in_acceptance", "org_admin", { ...free, isOpened: true })).toEqual({ allowed: false, code: "CASE_IS_OPENED" });
});

test("nobody in a secretariat acts on a case of their own organization", () => {
  const acts = applicationEvents.filter((event) =>
    applicationWorkflow[event].by.some((relation) => ["officer", "reviewer", "secretary_general"].includes(relation)),
  );
  for (const event of acts) {
    const { from, by } = applicationWorkflow[event];
    const [state, relation] = [from[0], by[0]];
    if (state && relation) expect(check(event, state, relation, { ...free, isOwnOrganization: true })).toEqual({ allowed: false, code: "OWN_ORGANIZATION" });
  }
});

test("whoever reviewed a case does not release it", () => {
  expect(check("release", "in_release", "secretary_general", { ...free, isReviewedByActor: true })).toEqual({ allowed: false, code: "REVIEWED_BY_YOU" });
});

test("every state that is not an end has a way out for somebody", () => {
  for (const state of applicationStates.filter((name) => !(endStates as readonly string[]).includes(name))) {
    const ways = applicationEvents.filter((event) => (applicationWorkflow[event].from as readonly string[]).includes(state));
    expect(ways.length, state).toBeGreaterThan(0);
  }
});
