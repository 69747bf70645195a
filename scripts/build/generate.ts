import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refusal } from "@/scripts/start/refusal";
import { fingerprintOf } from "./fingerprint";

const generated = "lib/platform/db/generated";
const stamp = join(generated, "fingerprint");

/** Makes the database client from prisma/schema when that changed, and notes the newest migration for the ready check. */
export function generateClient(): void {
  const fingerprint = fingerprintOf(["prisma/schema", "prisma/migrations", "package-lock.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  const made = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    encoding: "utf8",
    // Any file that exists keeps Prisma from downloading an engine that `generate` does not use.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: resolve("package.json"), PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (made.status !== 0) throw new Refusal(`The database client could not be generated:\n${made.stderr || made.stdout || made.error}`);
  const newest = readdirSync("prisma/migrations", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .at(-1);
  writeFileSync(join(generated, "latest-migration.ts"), `export const latestMigration = ${JSON.stringify(newest)};\n`);
  writeFileSync(stamp, fingerprint);
}
