import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PersonaSignIn } from "@/prisma/seed/demo/personas";

/** The portal that end-to-end tests speak to; its folder holds its database, keys, mails and sign-ins. */
const port = Number(process.env.E2E_PORT || 3111);
export const baseUrl = `http://localhost:${port}`;
export const dataFolder = join(tmpdir(), `qunlian-e2e-${port}`);
export const clockFile = join(dataFolder, "clock");

export const serverEnvironment = {
  PORT: String(port),
  DATA_DIR: dataFolder,
  CLOCK_FILE: clockFile,
  NODE_OPTIONS: "--import ./tests/support/clock.mjs",
};

function readJson<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(dataFolder, name), "utf8"));
}

export function personaSignIn(name: PersonaSignIn["name"]): PersonaSignIn {
  const found = readJson<PersonaSignIn[]>("personas.json").find((signIn) => signIn.name === name);
  if (!found) throw new Error(`There is no persona ${name}`);
  return found;
}

export function serverSecrets(): { AUTH_SECRET: string; ENCRYPTION_KEYS: string; INDEX_KEY: string; AUDIT_KEYS: string } {
  return readJson("secrets.json");
}

export function databaseUrl(): string {
  const { application } = readJson<{ application: string }>("database.json");
  return `postgresql://qunlian_app:${application}@127.0.0.1:${readFileSync(join(dataFolder, "port"), "utf8").trim()}/qunlian`;
}
