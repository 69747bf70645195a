import { expect, test } from "vitest";
import { diagramOf, statesOnRoute } from "./diagram";

test("a stage leads to the next one of the route, and a stage that comes twice is drawn twice", () => {
  const diagram = diagramOf(["in_acceptance", "in_review", "in_ballot", "in_ballot", "in_release"]);
  expect(diagram).toContain("in_acceptance --> in_review: accept (officer)");
  expect(diagram).toContain("in_review --> in_ballot: recommend (reviewer)");
  expect(diagram).toContain("in_ballot_2 --> withdrawn: withdraw (org_admin)");
});

test("a correction leads back to each stage that asks for corrections", () => {
  const diagram = diagramOf(["in_acceptance", "in_review", "in_release"]);
  expect(diagram).toContain("correction_requested --> in_acceptance: resubmit");
  expect(diagram).toContain("correction_requested --> in_review: resubmit");
  expect(diagram).not.toContain("correction_requested --> in_release");
});

test("stages that the route does not have are not drawn, nor objections without a notice", () => {
  const states = statesOnRoute(["in_acceptance", "in_review", "in_release"]);
  expect(states).not.toContain("in_ballot");
  expect(states).not.toContain("objection_handling");
});
