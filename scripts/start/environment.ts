import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { Refusal } from "./refusal";

export type Environment = Record<string, string | undefined>;

/** What the caller set, in the shell or in a file `.env` beside package.json; the shell wins. */
export function callerEnvironment(): Environment {
  const file = existsSync(".env") ? parseEnv(readFileSync(".env", "utf8")) : {};
  return { ...file, ...process.env };
}

/** Demo if and only if no database is given; a MODE that says otherwise is a misunderstanding to clear up first. */
export function deriveMode(environment: Environment): "demo" | "live" {
  const mode = environment.DATABASE_URL ? "live" : "demo";
  if (!environment.MODE || environment.MODE === mode) return mode;
  if (mode === "demo")
    throw new Refusal("MODE=live needs a database of its own. Set DATABASE_URL and DATABASE_OWNER_URL, or leave MODE out for a demonstration.");
  throw new Refusal(`MODE=${environment.MODE} and DATABASE_URL contradict each other. Leave DATABASE_URL out for a demonstration, or MODE for live use.`);
}

/** The folder for everything that is made while running. */
export function prepareDataFolder(environment: Environment): string {
  const folder = resolve(environment.DATA_DIR || ".data");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch {
    throw new Refusal(`The folder ${folder} cannot be written to. Give this user write access to it, or set DATA_DIR to another folder.`);
  }
}

/** Keys of a demonstration, made once and kept beside its database. Live keys come from the environment and from nowhere else. */
export function demoSecrets(folder: string): Environment {
  const file = join(folder, "secrets.json");
  if (!existsSync(file)) {
    const key = () => randomBytes(32).toString("base64");
    const secrets = { AUTH_SECRET: key(), ENCRYPTION_KEYS: `k1:${key()}`, INDEX_KEY: key(), AUDIT_KEYS: `a1:${key()}` };
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8"));
}
