import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { removeEmbedded, startEmbedded } from "@/scripts/database/embedded";
import { type TestEnvironment, testEnvironment } from "./environment";

declare module "vitest" {
  interface ProvidedContext {
    /** Names the template database; every test file works on its own copy. */
    environment: TestEnvironment;
    superuserUrl: string;
  }
}

/** A PostgreSQL of the tests' own, with one database migrated and seeded as in a demonstration. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "qunlian-test-"));
  const server = await startEmbedded({ folder, throwAway: true });
  const environment = { ...testEnvironment(folder), DATABASE_URL: server.url("application"), DATABASE_OWNER_URL: server.url("owner") };
  // In a process of its own: a template must have no open connection.
  const made = spawnSync(process.execPath, ["--import", "tsx", "tests/support/make-template.ts"], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`The template database could not be made:\n${made.stdout}${made.stderr}`);
  project.provide("environment", environment);
  project.provide("superuserUrl", server.url("superuser", "postgres"));
  return async () => {
    await server.stop();
    removeEmbedded(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
