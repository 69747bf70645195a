import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { checkReadiness } from "@/lib/platform/db/readiness";
import { commentDifference } from "@/scripts/database/comments";
import { applyMigrations, differenceToSchema } from "@/scripts/database/schema-engine";
import { refusalOf } from "@/tests/support/database-errors";
import { asOwner } from "@/tests/support/owner";

const ownerUrl = () => process.env.DATABASE_OWNER_URL ?? "";

test("the migrations lead to what the schema files say", async () => {
  expect(await differenceToSchema(ownerUrl())).toBe("");
});

test("the database carries the sentences of the schema files", async () => {
  expect(await commentDifference(ownerUrl())).toBe("");
});

test("every table is explained", async () => {
  const unexplained = await asOwner(
    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations' and obj_description(oid) is null",
  );
  expect(unexplained).toEqual([]);
});

test("every foreign key has an index that begins with its columns", async () => {
  const bare = await asOwner<{ constraint: string }>(`
    select c.conname as constraint from pg_constraint c
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and not exists (
        select from pg_index i where i.indrelid = c.conrelid
          and (select array_agg(k order by k) from unnest(c.conkey) k)
            = (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k))
    order by 1`);
  // The temporal key is served by the unique index over (membership_id, period), which PostgreSQL lists as a GiST index.
  expect(bare.map((row) => row.constraint)).toEqual([]);
});

test("three processes that migrate at once leave one whole database", async () => {
  const name = "migrated_by_three";
  const admin = new pg.Client({ connectionString: inject("superuserUrl") });
  await admin.connect();
  await admin.query(`create database ${name} owner qunlian_owner`);
  const url = ownerUrl().replace(/[^/]+$/, name);
  const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(url)));
  expect(applied.flat().length).toBe(new Set(applied.flat()).size);
  expect(applied.flat().length).toBeGreaterThan(0);
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

describe("the application's role", () => {
  const asApplication = async (sql: string) => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const refused = "42501"; // insufficient privilege

  test.each(["audit_entries", "events", "revisions", "resolutions", "agreements", "internal_notes"])(
    "cannot change or remove what stands in %s",
    async (table) => {
      expect(await refusalOf(asApplication(`delete from ${table}`))).toBe(refused);
      expect(await refusalOf(asApplication(`update ${table} set id = id`).catch(relabel(refused)))).toBe(refused);
      expect(await refusalOf(asApplication(`truncate ${table}`))).toBe(refused);
    },
  );

  /** audit_entries has no column id; asking for it fails earlier, with the same meaning. */
  const relabel = (code: string) => (error: unknown) => {
    if (error instanceof pg.DatabaseError && error.code === "42703") error.code = code;
    throw error;
  };

  test.each([
    "update audit_entries set result = 'failed'",
    "insert into audit_heads (id, seq, seal) values (1, 0, '')",
    "delete from audit_heads",
    "update _prisma_migrations set checksum = ''",
    "drop table audit_entries",
    "create table own (id int)",
    "alter table events add column note text",
  ])("cannot: %s", async (statement) => {
    expect(await refusalOf(asApplication(statement))).toBe(refused);
  });
});

test("a process is ready only with everything it needs", async () => {
  expect(await checkReadiness()).toEqual({ database: true, migrations: true, queue: true, auditProtected: true, session: true });
  await asOwner("grant update on audit_entries to qunlian_app");
  expect(await checkReadiness()).toMatchObject({ auditProtected: false });
  await asOwner("revoke update on audit_entries from qunlian_app");
  await asOwner("delete from _prisma_migrations where migration_name = (select max(migration_name) from _prisma_migrations)");
  expect(await checkReadiness()).toMatchObject({ migrations: false });
});

test("timestamps come back as they were written, whatever the server's zone", async () => {
  const at = new Date("2026-11-24T01:02:03.456Z");
  const { id } = await db().person.create({ data: { createdAt: at }, select: { id: true } });
  expect((await db().person.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(at);
});
