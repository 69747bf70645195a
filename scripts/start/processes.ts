import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./environment";

export interface RunningProcess {
  name: string;
  /** Resolves when the process says that it is ready. */
  ready: Promise<void>;
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts one of the product's processes. The channel to it tells it when this process is gone, so that nothing stays behind. */
export function startProcess(
  name: string,
  args: string[],
  { environment, logFolder }: { environment: Environment; logFolder: string | undefined },
): RunningProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment, QUNLIAN_PROCESS: name } as NodeJS.ProcessEnv,
    stdio: ["ignore", logFolder ? "pipe" : "inherit", logFolder ? "pipe" : "inherit", "ipc"],
  });
  if (logFolder) writeLog(child, logFolder, name);
  const ended = new Promise<string>((done) => child.on("exit", (code, signal) => done(signal ? `was ended by ${signal}` : `ended with code ${code}`)));
  const ready = new Promise<void>((done) => child.on("message", (message) => message === "ready" && done()));
  return {
    name,
    ready,
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      const patience = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

function writeLog(child: ChildProcess, folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const log = createWriteStream(join(folder, `${name}.log`), { flags: "a" });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
}
