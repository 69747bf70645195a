import { expect, test } from "vitest";
import { seatsOf, type TierCount } from "./quota";

const tiers: TierCount[] = [
  { code: "chair", rank: 1, units: 1 },
  { code: "council", rank: 5, units: 4 },
  { code: "member", rank: 6, units: 10 },
  { code: "observer", rank: null, units: 50 },
];

test("a fixed quota is what it says, and none is no limit", () => {
  expect(seatsOf({ quota: 13, quotaRule: null }, tiers)).toBe(13);
  expect(seatsOf({ quota: null, quotaRule: null }, tiers)).toBeNull();
});

test("a third of the members counts every ranked unit and rounds down", () => {
  expect(seatsOf({ quota: null, quotaRule: { of: "member", numerator: 1, denominator: 3 } }, tiers)).toBe(5);
  expect(seatsOf({ quota: null, quotaRule: { of: "council", numerator: 1, denominator: 3 } }, tiers)).toBe(1);
});
