import { type JobResult, PgBoss } from "pg-boss";
import type { z } from "zod";
import { settings } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import type { JobKind } from "./define-job";
import { jobsSchema } from "./enqueue";

export interface JobHandler {
  job: JobKind;
  run(data: unknown): Promise<void>;
  /** A cron line in the zone of the alliances, for work that nobody enqueues. */
  cron?: string;
}

/** Ties a kind of job to what is done for it. The same job may come twice; the handler must not mind. */
export function handle<Schema extends z.ZodObject>(job: JobKind<Schema>, run: (data: z.output<Schema>) => Promise<void>, cron?: string): JobHandler {
  return { job, run: async (data) => run(job.schema.parse(data)), ...(cron === undefined ? {} : { cron }) };
}

export interface Worker {
  /** Waits for the jobs in hand, then ends. */
  stop(): Promise<void>;
}

/** Jobs taken at once; while so many wait, no pause is made between takes. */
const batchSize = 10;

/** Takes jobs from the queue until stopped. */
export async function startWorker(handlers: JobHandler[], { pollSeconds = 1 }: { pollSeconds?: number } = {}): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: settings().DATABASE_URL,
    options: "-c TimeZone=UTC",
    schema: jobsSchema,
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false, // the tables belong to the owner
  });
  boss.on("error", (error) => logger.error({ err: error }, "job queue"));
  await boss.start();
  for (const { job, run, cron } of handlers) {
    if (cron) await boss.schedule(job.name, cron, {}, { tz: "Asia/Shanghai" });
    const options = { pollingIntervalSeconds: pollSeconds, batchSize, perJobResults: true, burstWhenBatchFull: true } as const;
    await boss.work(job.name, options, async (taken) => {
      const results: JobResult[] = [];
      for (const { id, data } of taken) results.push({ id, status: await settle(job.name, id, () => run(data)) });
      return results;
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000, close: true }) };
}

/** One job's failure is its own: it is tried again, the others of its batch are done. */
async function settle(job: string, jobId: string, work: () => Promise<void>): Promise<JobResult["status"]> {
  try {
    await work();
    return "completed";
  } catch (error) {
    logger.error({ err: error, job, jobId }, "job failed");
    return "failed";
  }
}
