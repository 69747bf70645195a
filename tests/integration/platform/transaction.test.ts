import { expect, test } from "vitest";
import { systemSource } from "@/lib/platform/audit/append";
import { db } from "@/lib/platform/db/client";
import { lostRace, violatedConstraint } from "@/lib/platform/db/constraint";
import { nextInSeries } from "@/lib/platform/db/serial";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

test("numbers of a series are given once, also under concurrency", async () => {
  const numbers = await Promise.all(Array.from({ length: 30 }, () => inTransaction(systemSource, (tx) => nextInSeries(tx, "probe:2026"))));
  expect(numbers.toSorted((left, right) => left - right)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test("a rolled-back number is given again", async () => {
  await expect(
    inTransaction(systemSource, async (tx) => {
      await nextInSeries(tx, "probe:undone");
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await inTransaction(systemSource, (tx) => nextInSeries(tx, "probe:undone"))).toBe(1);
});

test("who loses a race runs again and sees what the winner did", async () => {
  const create = () =>
    inTransaction(systemSource, async (tx) => {
      const present = await tx.serial.findUnique({ where: { series: "raced" } });
      if (present) throw new DomainError("MAIL_TAKEN");
      await new Promise((done) => setTimeout(done, 100));
      await tx.serial.create({ data: { series: "raced", last: 1 } });
      return "made";
    });
  const outcomes = await Promise.allSettled([create(), create()]);
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({ code: "MAIL_TAKEN" });
});

test("the name of a violated constraint reaches the use case", async () => {
  await db().serial.create({ data: { series: "named", last: 1 } });
  const error = await db()
    .serial.create({ data: { series: "named", last: 1 } })
    .catch((reason: unknown) => reason);
  expect(violatedConstraint(error)).toBe("serials_pkey");
  expect(lostRace(error)).toBe(true);
  const check = await db()
    .serial.create({ data: { series: "negative", last: -1 } })
    .catch((reason: unknown) => reason);
  expect(violatedConstraint(check)).toBe("serial_is_positive");
  expect(lostRace(check)).toBe(false);
});

test("no free connection is said as such", async () => {
  const release: (() => void)[] = [];
  const holders = Array.from({ length: 10 }, () => inTransaction(systemSource, () => new Promise<void>((done) => release.push(done))));
  await expect.poll(() => release.length).toBe(10);
  await expect(inTransaction(systemSource, async () => {})).rejects.toMatchObject({ code: "BUSY" });
  for (const free of release) free();
  await Promise.all(holders);
});
