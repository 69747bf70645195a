import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, removeEmbedded } from "@/scripts/database/embedded";

/** The product, started as a person starts it, in a data folder of its own. */
export interface Product {
  port: number;
  folder: string;
  child: ChildProcess;
  output(): string;
  /** Resolves with the exit code and everything printed. */
  ended: Promise<{ code: number | null; output: string }>;
  ready: Promise<void>;
  stop(): Promise<void>;
}

interface StartOptions {
  folder?: string;
  port?: number;
  environment?: Record<string, string>;
  cwd?: string;
  uid?: number;
}

/** Nothing of the test's own settings reaches what it starts; what the machine needs to reach the network does. */
function cleanEnvironment(): Record<string, string> {
  const kept = ["PATH", "HOME", "LANG", "TMPDIR", "CHROMIUM", "NODE_EXTRA_CA_CERTS"];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name] ?? ""]] : [])));
}

export async function startProduct({ folder = newFolder(), port, environment = {}, cwd = process.cwd(), uid }: StartOptions = {}): Promise<Product> {
  const chosen = port ?? (await freePort(0));
  const child = spawn("node", ["scripts/start.mjs"], {
    cwd,
    env: { NODE_ENV: "production", ...cleanEnvironment(), PORT: String(chosen), DATA_DIR: folder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const ended = new Promise<{ code: number | null; output: string }>((done) => child.on("close", (code) => done({ code, output })));
  const ready = new Promise<void>((done, fail) => {
    child.stdout?.on("data", () => {
      if (/^Ready: /m.test(output)) done();
    });
    void ended.then(() => fail(new Error(`The product ended before it was ready:\n${output}`)));
  });
  ready.catch(() => {});
  return {
    port: chosen,
    folder,
    child,
    output: () => output,
    ended,
    ready,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "qunlian-product-"));
}

export function removeFolder(folder: string): void {
  removeEmbedded(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** The processes below a process, with the words they were started with. */
function processesBelow(pid: number): { pid: number; words: string }[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
        return [{ pid: Number(name), parent, words: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ") }];
      } catch {
        return [];
      }
    });
  const below = (parent: number): typeof all => all.filter((process) => process.parent === parent).flatMap((process) => [process, ...below(process.pid)]);
  return below(pid);
}

export function processNamed(product: Product, words: string): number {
  const found = processesBelow(product.child.pid ?? 0).find((process) => process.words.includes(words));
  if (!found) throw new Error(`No process runs ${words}`);
  return found.pid;
}
