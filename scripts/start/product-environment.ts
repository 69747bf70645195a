import { parseSettings, type Settings } from "@/lib/platform/env";
import { say } from "@/scripts/bootstrap/say.mjs";
import { startEmbedded } from "@/scripts/database/embedded";
import { callerEnvironment, demoSecrets, deriveMode, type Environment, prepareDataFolder } from "./environment";
import { announce, type Presence } from "./presence";

/** Everything a process of the product needs to know, with the database it talks to up and running. */
export interface ProductEnvironment {
  folder: string;
  presence: Presence;
  environment: Environment;
  settings: Settings;
  /** Leaves, and stops the embedded database unless somebody else uses it. */
  close(): Promise<void>;
}

/** What the caller set; in demo completed by an embedded database and keys kept beside it. Throws Refusal or SettingsError. */
export async function openProductEnvironment(): Promise<ProductEnvironment> {
  const caller = callerEnvironment();
  const MODE = deriveMode(caller);
  const folder = prepareDataFolder(caller);
  const base: Environment = { ...caller, MODE, DATA_DIR: folder, PORT: caller.PORT || "3000" };
  if (MODE === "live") parseSettings(base); // before anything is touched
  const presence = announce(folder);
  const leave: (() => Promise<void>)[] = [async () => presence.leave()];
  const close = async () => {
    for (const step of leave.splice(0).reverse()) await step();
  };
  try {
    const environment = MODE === "live" ? base : { ...base, ...(await openDemo(folder, base.PORT ?? "", presence, leave)) };
    const settings = parseSettings(environment);
    Object.assign(process.env, environment);
    return { folder, presence, environment, settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDemo(folder: string, port: string, presence: Presence, leave: (() => Promise<void>)[]): Promise<Environment> {
  say("Starting the embedded database …");
  const server = await startEmbedded({ folder });
  if (!presence.isShared) leave.push(() => server.stop()); // also one that a fallen start left behind
  return {
    ...demoSecrets(folder),
    AUTH_URL: `http://localhost:${Number(port) || 3000}`,
    DATABASE_URL: server.url("application"),
    DATABASE_OWNER_URL: server.url("owner"),
  };
}
