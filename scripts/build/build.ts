import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build as bundle } from "rolldown";
import { say } from "@/scripts/bootstrap/say.mjs";
import { isAlive } from "@/scripts/start/is-alive";
import { Refusal } from "@/scripts/start/refusal";
import { fingerprintOf } from "./fingerprint";

export const workerBundle = ".next/qunlian/worker.mjs";
const stamp = ".next/qunlian/fingerprint";
const lock = ".next-lock";

const sources = [
  ...["app", "components", "lib", "messages", "scripts/processes", "proxy.ts", "instrumentation.ts"],
  ...["next.config.js", "postcss.config.mjs", "package-lock.json", "tsconfig.json", "prisma/schema", "prisma/migrations"],
];

/** Builds web and worker for production when their sources changed since the last build. */
export async function buildWhenStale(): Promise<void> {
  const fingerprint = fingerprintOf(sources, { without: ["lib/platform/db/generated"] });
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint;
  if (isFresh()) return;
  await takeLock();
  try {
    if (isFresh()) return; // another start built meanwhile
    say("Building (about a minute, only after changes) …");
    rmSync(".next/dev", { recursive: true, force: true }); // its types name routes that may be gone
    rmSync(stamp, { force: true });
    const built = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
    if (built.status !== 0) throw new Refusal(`The build failed:\n${built.stdout}${built.stderr}`);
    mkdirSync(".next/qunlian", { recursive: true });
    await bundleWorker();
    writeFileSync(stamp, fingerprint);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

async function bundleWorker(): Promise<void> {
  await bundle({
    input: "scripts/processes/worker.ts",
    output: { file: workerBundle, format: "esm" },
    platform: "node",
    tsconfig: "tsconfig.json",
    external: (id) => !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("@/"),
    logLevel: "warn",
  });
}

/** Two starts at once must not build into the same folder; a lock whose owner is gone is taken over. */
async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "pid"), String(process.pid));
      return;
    } catch {
      if (!isHeld()) rmSync(lock, { recursive: true, force: true });
      else await sleep(500);
    }
  }
}

function isHeld(): boolean {
  const note = join(lock, "pid");
  return existsSync(note) && isAlive(Number(readFileSync(note, "utf8")));
}
