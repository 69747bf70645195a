import { startWorker } from "@/lib/platform/jobs/worker";
import { logger } from "@/lib/platform/logger";
import { jobHandlers } from "./job-handlers";

/** The worker process: takes jobs until it is told to stop or whoever started it is gone. */
const worker = await startWorker(jobHandlers);
logger.info("worker ready");
process.send?.("ready");

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", () => {}); // the terminal's Ctrl-C reaches us too; who started us decides
process.on("disconnect", stop);
