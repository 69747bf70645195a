import { expect, test } from "vitest";
import { claimNumber, deciderOf, maskCreditCode } from "./claim";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const submitted = { allianceId: "food", status: "in_review", submittedAt: day("2026-02-01") } as const;

test("the alliance of the oldest membership decides, whatever is applied for elsewhere", () => {
  const memberships = [
    { allianceId: "reported", startsOn: null },
    { allianceId: "young", startsOn: day("2025-01-01") },
    { allianceId: "old", startsOn: day("2023-01-01") },
  ];
  expect(deciderOf({ memberships, applications: [submitted] })).toBe("old");
});

test("a membership of unknown start decides where there is no other", () => {
  expect(deciderOf({ memberships: [{ allianceId: "reported", startsOn: null }], applications: [submitted] })).toBe("reported");
});

test("without a membership the alliance decides whose secretariat has had an application longest", () => {
  const older = { allianceId: "textiles", status: "correction_requested", submittedAt: day("2026-01-01") } as const;
  expect(deciderOf({ memberships: [], applications: [submitted, older] })).toBe("textiles");
});

test.each(["draft", "approved", "not_accepted", "rejected", "withdrawn", "lapsed"] as const)("an application that is %s counts for nothing", (status) => {
  expect(deciderOf({ memberships: [], applications: [{ ...submitted, status }] })).toBeNull();
});

test("numbers carry the year and four digits at least", () => {
  expect(claimNumber("2026", 1)).toBe("RL-2026-0001");
  expect(claimNumber("2026", 12345)).toBe("RL-2026-12345");
});

test("a credit code is shown by its ends", () => {
  expect(maskCreditCode("91410000170001401D")).toBe("9141**********401D");
});
