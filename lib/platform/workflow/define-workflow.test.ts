import { describe, expect, test } from "vitest";
import { allow, deny } from "@/lib/platform/access/decision";
import { allowedEvents, checkTransition, defineWorkflow, eventsOf } from "./define-workflow";

type State = "draft" | "submitted" | "approved";
type Relation = "applicant" | "officer";

const workflow = defineWorkflow<State, State | "same", Relation, { complete: boolean }>()({
  submit: { from: ["draft"], to: "submitted", by: ["applicant"], guard: ({ complete }) => (complete ? allow : deny("NOT_IN_THIS_STATE")) },
  remark: { from: ["submitted", "approved"], to: "same", by: ["officer"] },
  approve: { from: ["submitted"], to: "approved", by: ["officer"] },
});

const states: State[] = ["draft", "submitted", "approved"];
const relations: Relation[] = ["applicant", "officer"];
const allowed = new Set(["submit draft applicant", "remark submitted officer", "remark approved officer", "approve submitted officer"]);

describe("every event, state and relation that is not listed is refused", () => {
  for (const event of eventsOf(workflow)) {
    for (const state of states) {
      for (const relation of relations) {
        const name = `${event} ${state} ${relation}`;
        test(name, () => {
          const decision = checkTransition(workflow, event, { state, relations: [relation], subject: { complete: true } });
          expect(decision.allowed).toBe(allowed.has(name));
        });
      }
    }
  }
});

test("a guard refuses with its own code", () => {
  expect(checkTransition(workflow, "submit", { state: "draft", relations: ["applicant"], subject: { complete: false } })).toEqual(deny("NOT_IN_THIS_STATE"));
});

test("who has no part in the case learns that before anything about its state", () => {
  expect(checkTransition(workflow, "approve", { state: "draft", relations: [], subject: { complete: true } })).toEqual(deny("NOT_YOUR_PART"));
});

test("the open events come in the order of the table", () => {
  expect(allowedEvents(workflow, { state: "submitted", relations: ["officer", "applicant"], subject: { complete: true } })).toEqual(["remark", "approve"]);
});
