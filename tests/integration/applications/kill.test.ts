import { beforeAll, expect, test } from "vitest";
import { type Desk, makeDesk } from "@/tests/support/applications";
import { dieWhileReleasing, dieWhileSubmitting } from "@/tests/support/kill-points";

/* A few of the points; every one is in tests/long. */

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

test("a submission killed on its way is wholly there or not at all, and is done once when tried again", { timeout: 120_000 }, async () => {
  expect(await dieWhileSubmitting([2, 12, 30])).toBe(3);
});

test("a release killed on its way is wholly there or not at all, and is done once when tried again", { timeout: 120_000 }, async () => {
  expect(await dieWhileReleasing([2, 14, 32], desk)).toBe(3);
});
