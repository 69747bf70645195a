import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { systemSource } from "@/lib/platform/audit/append";
import { inTransaction } from "@/lib/platform/db/transaction";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { handle, startWorker, type Worker } from "@/lib/platform/jobs/worker";
import { logger } from "@/lib/platform/logger";
import { asOwner } from "@/tests/support/owner";
import { unique } from "@/tests/support/unique";

let worker: Worker | undefined;
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

async function makeJob() {
  const job = defineJob(unique("probe-"), z.object({ word: z.string() }), { retryLimit: 3 });
  await asOwner('select jobs.create_queue($1, \'{"policy": "standard", "partition": false}\')', [job.name]);
  return job;
}

test("a job enqueued in a transaction runs after its commit, and never after a rollback", async () => {
  const job = await makeJob();
  const done: string[] = [];
  await inTransaction(systemSource, (tx) => enqueue(tx, job, { word: "kept" }));
  await expect(
    inTransaction(systemSource, async (tx) => {
      await enqueue(tx, job, { word: "undone" });
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await asOwner("select data->>'word' as word from jobs.job where name = $1", [job.name])).toEqual([{ word: "kept" }]);
  worker = await startWorker([handle(job, async ({ word }) => void done.push(word))], { pollSeconds: 0.5 });
  await vi.waitFor(() => expect(done).toEqual(["kept"]), { timeout: 10_000 });
  await inTransaction(systemSource, (tx) => enqueue(tx, job, { word: "last" }));
  await vi.waitFor(() => expect(done).toEqual(["kept", "last"]), { timeout: 10_000 });
});

test("a job that fails is tried again", async () => {
  const job = await makeJob();
  const quiet = vi.spyOn(logger, "error").mockImplementation(() => {});
  let attempts = 0;
  await inTransaction(systemSource, (tx) => enqueue(tx, job, { word: "x" }));
  worker = await startWorker(
    [
      handle(job, async () => {
        attempts++;
        if (attempts === 1) throw new Error("the first time always fails");
      }),
    ],
    { pollSeconds: 0.5 },
  );
  await vi.waitFor(() => expect(attempts).toBe(1), { timeout: 10_000 });
  await asOwner("update jobs.job set start_after = now() where name = $1 and state = 'retry'", [job.name]); // the pause before the next attempt, passed over
  await vi.waitFor(() => expect(attempts).toBe(2), { timeout: 10_000 });
  expect(quiet).toHaveBeenCalledTimes(1);
});

test("data that do not fit the job are refused where they are enqueued", async () => {
  const job = await makeJob();
  await expect(inTransaction(systemSource, (tx) => enqueue(tx, job, { word: 5 as never }))).rejects.toThrow();
});

test("a queue of many is worked off at once, and one that fails does not hold up its neighbours", async () => {
  const job = await makeJob();
  const quiet = vi.spyOn(logger, "error").mockImplementation(() => {});
  const done = new Set<string>();
  await inTransaction(systemSource, async (tx) => {
    for (let number = 0; number < 60; number++) await enqueue(tx, job, { word: String(number) });
  });
  const begun = Date.now();
  worker = await startWorker(
    [
      handle(job, async ({ word }) => {
        if (word === "7") throw new Error("seven always fails");
        done.add(word);
      }),
    ],
    { pollSeconds: 1 },
  );
  await vi.waitFor(() => expect(done.size).toBe(59), { timeout: 20_000 });
  expect(Date.now() - begun).toBeLessThan(10_000); // one a second would take a minute
  expect(quiet).toHaveBeenCalledTimes(1);
});
