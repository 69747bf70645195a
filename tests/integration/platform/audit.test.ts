import { beforeEach, expect, test } from "vitest";
import { systemSource } from "@/lib/platform/audit/append";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { db } from "@/lib/platform/db/client";
import { auditAlone, inTransaction } from "@/lib/platform/db/transaction";
import { asOwner } from "@/tests/support/owner";

const head = async () => (await db().auditHead.findUniqueOrThrow({ where: { id: 1 } })).seq;

let first: bigint;

beforeEach(async () => {
  first = (await head()) + 1n;
  for (let line = 0; line < 5; line++) await auditAlone(systemSource, { action: "probe.done", details: { line, nested: ["a", "b"] } });
});

test("an untouched trail is whole", async () => {
  const report = await verifyAudit();
  expect(report.faults).toEqual([]);
  expect(report.head.seq).toBe(first + 4n);
  expect(BigInt(report.lines)).toBe(first + 4n);
});

test("a changed line is named", async () => {
  await asOwner("update audit_entries set details = '{\"line\": 99}' where seq = $1", [first + 2n]);
  expect((await verifyAudit()).faults).toEqual([{ fault: "changed", seq: first + 2n }]);
  await asOwner('update audit_entries set details = \'{"nested": ["a", "b"], "line": 2}\' where seq = $1', [first + 2n]);
  expect((await verifyAudit()).faults).toEqual([]);
});

test.each(["actor", "action", "result", "source", "object_id", "at", "seal"])("a changed %s shows", async (column) => {
  const values: Record<string, string> = {
    actor: "'visitor'",
    action: "'other'",
    result: "'failed'",
    source: "'10.0.0.1'",
    object_id: "'x'",
    at: "at + interval '1 second'",
    seal: "'forged'",
  };
  const [before] = await asOwner<Record<string, string>>(`select ${column}::text as value from audit_entries where seq = $1`, [first + 1n]);
  await asOwner(`update audit_entries set ${column} = ${values[column]} where seq = $1`, [first + 1n]);
  expect((await verifyAudit()).faults).toContainEqual({ fault: "changed", seq: first + 1n });
  const type = { actor: "audit_actor", result: "audit_result", at: "timestamptz" }[column] ?? "text";
  await asOwner(`update audit_entries set ${column} = $2::${type} where seq = $1`, [first + 1n, before?.value]);
  expect((await verifyAudit()).faults).toEqual([]);
});

test("a removed line is named, and so is the newest", async () => {
  const removed = await asOwner("delete from audit_entries where seq = $1 returning *", [first + 1n]);
  expect((await verifyAudit()).faults).toEqual([{ fault: "removed", from: first + 1n, to: first + 1n }]);
  await restore(removed);
  const newest = await asOwner("delete from audit_entries where seq = $1 returning *", [first + 4n]);
  expect((await verifyAudit()).faults).toEqual([{ fault: "removed", from: first + 4n, to: first + 4n }]);
  await restore(newest);
  expect((await verifyAudit()).faults).toEqual([]);
});

async function restore(rows: Record<string, unknown>[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    await asOwner(
      `insert into audit_entries (${columns.join(", ")}) values (${columns.map((_, index) => `$${index + 1}`).join(", ")})`,
      columns.map((column) => (column === "details" ? JSON.stringify(row[column]) : row[column])),
    );
  }
}

test("a trail cut off together with its head shows against a head noted earlier", async () => {
  const noted = (await verifyAudit()).head;
  const [last] = await asOwner<{ seal: string }>("select seal from audit_entries where seq = $1", [first + 2n]);
  const removed = await asOwner("delete from audit_entries where seq > $1 returning *", [first + 2n]);
  await asOwner("update audit_heads set seq = $1, seal = $2", [first + 2n, last?.seal]);
  expect((await verifyAudit()).faults).toEqual([]); // by itself it looks whole
  expect((await verifyAudit(noted)).faults).toEqual([{ fault: "removed", from: first + 3n, to: first + 4n }]);
  await restore(removed);
  await asOwner("update audit_heads set seq = $1, seal = $2", [noted.seq, noted.seal]);
});

test("what is rolled back leaves no line and no gap", async () => {
  const before = await head();
  await expect(
    inTransaction(systemSource, async (tx) => {
      tx.audit({ action: "probe.undone" });
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await head()).toBe(before);
});

test("lines written at once have one order", async () => {
  const before = await head();
  await Promise.all(Array.from({ length: 20 }, (_, line) => auditAlone(systemSource, { action: "probe.raced", details: { line } })));
  expect(await head()).toBe(before + 20n);
  expect((await verifyAudit()).faults).toEqual([]);
});

test("details take ids and codes, not free objects", async () => {
  const details = { person: { name: "x" } };
  await expect(auditAlone(systemSource, { action: "probe.refused", details: details as never })).rejects.toThrow();
});
