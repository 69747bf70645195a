import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SettingsError } from "@/lib/platform/env";
import { say, stopWith } from "@/scripts/bootstrap/say.mjs";
import { buildWhenStale, workerBundle } from "@/scripts/build/build";
import { generateClient } from "@/scripts/build/generate";
import { waitForPort } from "./port";
import { fillOrRefuse, migrate } from "./prepare";
import { type RunningProcess, startProcess } from "./processes";
import { openProductEnvironment, type ProductEnvironment } from "./product-environment";
import { Refusal } from "./refusal";

/*
 * npm start: from a fresh clone to a running portal. Every step is skipped when it is done already, and every reason
 * why it cannot go on is one sentence. With --dev it runs `next dev` instead of the build.
 */

const isDevelopment = process.argv.includes("--dev");
let product: ProductEnvironment | undefined;
let processes: RunningProcess[] = [];
let isStopping = false;

async function start(): Promise<void> {
  product = await openProductEnvironment();
  const { settings, presence, folder } = product;
  await waitForPort(settings.PORT, presence);
  generateClient();
  if (!isDevelopment) await buildWhenStale();
  await migrate(settings);
  await fillOrRefuse(settings);
  processes = startProcesses(product);
  await becomesReady(settings.PORT);
  if (settings.MODE === "demo") say((await import("./sign-in-table")).signInTable(folder));
  say(`Ready: ${settings.AUTH_URL}`);
  const first = await Promise.race(processes.map(async ({ name, ended }) => `${name} ${await ended}`));
  if (!isStopping) throw new Refusal(`Stopped, because ${first}. Start again with: npm start`);
}

async function stop(): Promise<void> {
  isStopping = true;
  await Promise.all(processes.map((process) => process.stop()));
  await product?.close();
}

function startProcesses({ environment, settings, folder }: ProductEnvironment): RunningProcess[] {
  const options = {
    environment: { ...environment, NODE_ENV: isDevelopment ? "development" : "production" },
    logFolder: settings.MODE === "demo" && !isDevelopment ? join(folder, "logs") : undefined,
  };
  return [
    startProcess("web", ["scripts/processes/web.mjs"], options),
    startProcess("worker", isDevelopment ? ["--import", "tsx", "scripts/processes/worker.ts"] : ["--enable-source-maps", workerBundle], options),
  ];
}

/** Waits until both processes say so and the portal can work. */
async function becomesReady(port: number): Promise<void> {
  const where = product?.settings.MODE === "demo" ? ` Its log says why: ${join(product.folder, "logs")}` : "";
  const fallen = Promise.race(processes.map(async ({ name, ended }) => `${name} ${await ended}`)).then((how) => {
    throw new Refusal(`The portal did not start, because ${how}.${where}`);
  });
  const late = sleep(60_000, undefined, { ref: false }).then(() => {
    throw new Refusal(`The portal did not become ready within a minute.${where}`);
  });
  const able = async () => {
    await Promise.all(processes.map(({ ready }) => ready));
    while (!(await fetch(`http://localhost:${port}/api/ready`).catch(() => undefined))?.ok) await sleep(200);
  };
  for (const refusal of [fallen, late]) refusal.catch(() => {}); // heard below, or of no interest any more
  await Promise.race([able(), fallen, late]);
}

async function stopAndLeave(): Promise<void> {
  if (isStopping) return;
  await stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopAndLeave);
process.on("disconnect", stopAndLeave); // the command that ran us is gone

start().catch(async (error) => {
  await stop();
  if (error instanceof Refusal || error instanceof SettingsError) stopWith(error.message);
  throw error;
});
