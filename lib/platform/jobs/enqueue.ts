import { fromPrisma, PgBoss } from "pg-boss";
import type { z } from "zod";
import type { Transaction } from "@/lib/platform/db/transaction";
import { settings } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import type { JobKind } from "./define-job";

/** The schema that belongs to pg-boss. */
export const jobsSchema = "jobs";

/**
 * Puts a job into the queue inside the deciding transaction: the row is the outbox. Rolled back, the job never runs;
 * committed, it runs at least once, also after a crash.
 */
export async function enqueue<Schema extends z.ZodObject>(tx: Transaction, job: JobKind<Schema>, data: z.input<Schema>): Promise<void> {
  const boss = await sender();
  await boss.send(job.name, job.schema.parse(data), { db: fromPrisma(tx), retryLimit: job.retryLimit, retryBackoff: true, retryDelay: 5, retryDelayMax: 3600 });
}

let starting: Promise<PgBoss> | undefined;

/** A pg-boss that only sends: its own connection is for looking up queues, the jobs go over the caller's transaction. */
function sender(): Promise<PgBoss> {
  starting ??= start().catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** Lets go of the connection, so that the process can end or its database be dropped. */
export async function closeSender(): Promise<void> {
  await (await starting)?.stop({ graceful: false, close: true });
  starting = undefined;
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: settings().DATABASE_URL,
    options: "-c TimeZone=UTC",
    max: 1,
    schema: jobsSchema,
    supervise: false,
    schedule: false,
    migrate: false,
    createSchema: false,
  });
  boss.on("error", (error) => logger.error({ err: error }, "job queue"));
  return boss.start();
}
