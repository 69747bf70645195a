import { expect, test } from "vitest";
import { type EligibilityFacts, mayApply } from "./eligibility";

const free: EligibilityFacts = { isAllianceOpen: true, isMember: false, openApplication: null, coolDownUntil: null, seats: null, isAdministrator: true };

test("nothing stands against an application", () => {
  expect(mayApply(free)).toEqual({ allowed: true });
  expect(mayApply({ ...free, seats: { quota: 13, taken: 12 } })).toEqual({ allowed: true });
});

test.each<[Partial<EligibilityFacts>, string, string]>([
  [{ isAdministrator: false }, "NOT_YOUR_PART", "ask_administrator"],
  [{ isMember: true }, "ALREADY_MEMBER", "open_membership"],
  [{ openApplication: "XC-2026-0001" }, "OPEN_APPLICATION", "continue_application"],
  [{ isAllianceOpen: false }, "ALLIANCE_CLOSED", "ask_secretariat"],
  [{ coolDownUntil: "2027-01-01" }, "COOL_DOWN", "wait"],
  [{ seats: { quota: 1, taken: 1 } }, "TIER_FULL", "choose_tier"],
])("%o answers %s and leads to %s", (facts, code, next) => {
  expect(mayApply({ ...free, ...facts })).toMatchObject({ allowed: false, code, next });
});

test("a member with an open request elsewhere hears first that it is a member", () => {
  expect(mayApply({ ...free, isMember: true, openApplication: "XC-2026-0001" })).toMatchObject({ code: "ALREADY_MEMBER" });
});
