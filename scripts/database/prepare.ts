import { readFileSync } from "node:fs";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { jobsSchema } from "@/lib/platform/jobs/enqueue";
import { jobHandlers } from "@/scripts/processes/job-handlers";
import { Refusal } from "@/scripts/start/refusal";
import { applyMigrations } from "./schema-engine";

/** Brings a database to what this version of the product needs: tables, job queues, and the rights of the application's role. */
export async function prepareDatabase({ ownerUrl, applicationUrl }: { ownerUrl: string; applicationUrl: string }): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl);
  await prepareQueues(ownerUrl);
  await grantRights(ownerUrl, applicationUrl);
  return applied;
}

async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobsSchema, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    const present = new Set((await boss.getQueues()).map((queue) => queue.name));
    for (const { job } of jobHandlers) if (!present.has(job.name)) await boss.createQueue(job.name);
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

async function grantRights(ownerUrl: string, applicationUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const known = await client.query("select 1 from pg_roles where rolname = $1", [role]);
    if (known.rows.length === 0) throw new Refusal(`The role ${role} of DATABASE_URL does not exist. Create it first: CREATE ROLE ${role} LOGIN PASSWORD '…'`);
    if (role === decodeURIComponent(new URL(ownerUrl).username)) {
      throw new Refusal("DATABASE_URL and DATABASE_OWNER_URL name the same role. The application needs a role of its own that cannot rewrite the audit trail.");
    }
    await client.query(`BEGIN;\n${readFileSync("prisma/roles.sql", "utf8").replaceAll(":application", pg.escapeIdentifier(role))}\nCOMMIT;`);
  } finally {
    await client.end();
  }
}
