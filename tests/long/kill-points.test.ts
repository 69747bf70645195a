import { beforeAll, expect, test } from "vitest";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { type Desk, makeDesk } from "@/tests/support/applications";
import { dieWhileReleasing, dieWhileSubmitting, everyQuery } from "@/tests/support/kill-points";

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

test("a submission killed before any of its queries is done once", async () => {
  expect(await dieWhileSubmitting(everyQuery())).toBeGreaterThan(30);
});

test("a release killed before any of its queries is done once", async () => {
  expect(await dieWhileReleasing(everyQuery(), desk)).toBeGreaterThan(30);
});

test("the audit trail is whole after all of it", async () => {
  expect((await verifyAudit()).faults).toEqual([]);
});
