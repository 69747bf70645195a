import { describe, expect, test } from "vitest";
import { certificateStateOn, firstEnd } from "./state";

const facts = { startsOn: "2026-01-10", ends: [null, "2027-01-10", null], revokedOn: null, suspensions: [{ from: "2026-03-01", before: "2026-04-01" }] };

describe("a certificate", () => {
  test.each([
    ["is not there before its first day", "2026-01-09", null],
    ["is valid from its first day", "2026-01-10", "valid"],
    ["is suspended from the first day of a pause", "2026-03-01", "suspended"],
    ["until the last", "2026-03-31", "suspended"],
    ["and valid again after it", "2026-04-01", "valid"],
    ["is valid on its last day", "2027-01-09", "valid"],
    ["is expired the day after", "2027-01-10", "expired"],
  ])("%s (%s)", (_, day, state) => expect(certificateStateOn(facts, day)).toBe(state));

  test("is suspended for as long as a pause has no end", () => {
    expect(certificateStateOn({ ...facts, suspensions: [{ from: "2026-03-01", before: null }] }, "2026-12-31")).toBe("suspended");
  });

  test("once revoked is revoked, also when suspended or long expired", () => {
    expect(certificateStateOn({ ...facts, revokedOn: "2026-03-15" }, "2026-03-14")).toBe("suspended");
    expect(certificateStateOn({ ...facts, revokedOn: "2026-03-15" }, "2026-03-15")).toBe("revoked");
    expect(certificateStateOn({ ...facts, revokedOn: "2026-03-15" }, "2028-01-01")).toBe("revoked");
  });

  test("ends with the first of certificate, tier and membership", () => {
    expect(firstEnd([null, "2027-01-10", "2026-06-01"])).toBe("2026-06-01");
    expect(firstEnd([null, null])).toBeNull();
  });
});
