import { startWorker, type Worker } from "@/lib/platform/jobs/worker";
import { logger } from "@/lib/platform/logger";
import { endInOrder } from "./end-in-order.mjs";
import { jobHandlers } from "./job-handlers";

/** The worker process: takes jobs until it is told to stop or whoever started it is gone. */
let worker: Worker | undefined;
endInOrder(async () => worker?.stop());

worker = await startWorker(jobHandlers);
logger.info("worker ready");
process.send?.("ready");
