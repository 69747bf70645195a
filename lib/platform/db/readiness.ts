import { db } from "./client";
import { latestMigration } from "./generated/latest-migration";

/** What must be true before a process takes work; each with its answer. */
export interface Readiness {
  database: boolean;
  migrations: boolean;
  queue: boolean;
  /** The application's role cannot change or remove audit lines. */
  auditProtected: boolean;
  /** Timestamps are read as UTC, and trigrams know Chinese. */
  session: boolean;
}

interface Row {
  migrated: boolean;
  queue: boolean;
  auditProtected: boolean;
  zone: string;
}

/** Asks the database, once, over the connections that work will use. */
export async function checkReadiness(): Promise<Readiness> {
  const [row] = await db().$queryRaw<Row[]>`
      select
        exists (select from _prisma_migrations where migration_name = ${latestMigration} and finished_at is not null) as migrated,
        to_regclass('jobs.job') is not null and has_table_privilege('jobs.job', 'INSERT') as queue,
        not (has_table_privilege('audit_entries', 'UPDATE') or has_table_privilege('audit_entries', 'DELETE') or has_table_privilege('audit_entries', 'TRUNCATE')) as "auditProtected",
        current_setting('TimeZone') as zone`.catch(() => []);
  if (!row) return { database: false, migrations: false, queue: false, auditProtected: false, session: false };
  return { database: true, migrations: row.migrated, queue: row.queue, auditProtected: row.auditProtected, session: row.zone === "UTC" };
}
