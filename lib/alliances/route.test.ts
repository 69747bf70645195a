import { expect, test } from "vitest";
import { faultsOfRoute } from "./route";

test("a route from acceptance over review to release can be published", () => {
  expect(faultsOfRoute(["in_acceptance", "in_review", "in_release"])).toEqual([]);
});

test("a ballot may come twice: standing council, then council", () => {
  expect(faultsOfRoute(["in_acceptance", "in_review", "in_ballot", "in_ballot", "in_notice", "in_release"])).toEqual([]);
});

test("what a route lacks is named", () => {
  expect(faultsOfRoute([])).toEqual(["ROUTE_BEGINS_WITH_ACCEPTANCE", "ROUTE_ENDS_WITH_RELEASE", "ROUTE_WITHOUT_REVIEW"]);
  expect(faultsOfRoute(["in_review", "in_release"])).toEqual(["ROUTE_BEGINS_WITH_ACCEPTANCE"]);
  expect(faultsOfRoute(["in_acceptance", "in_review", "in_notice"])).toEqual(["ROUTE_ENDS_WITH_RELEASE"]);
  expect(faultsOfRoute(["in_acceptance", "in_release"])).toEqual(["ROUTE_WITHOUT_REVIEW"]);
  expect(faultsOfRoute(["in_acceptance", "in_review", "in_review", "in_release"])).toEqual(["ROUTE_REPEATS_A_STAGE"]);
});
