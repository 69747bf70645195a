import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { say, stopWith } from "./say.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Runs a TypeScript program of this repository under the pinned Node.js, installing the dependencies first when they
 * are missing or older than the lockfile. Needs nothing but Node.js 20.19 and npm.
 * @param {string} program path from the root
 * @param {string[]} args
 */
export function runPinned(program, args) {
  process.chdir(root);
  refuseOldNode();
  installDependencies();
  const child = spawn(pinnedNode(), ["--import", "tsx", program, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"], // the channel tells the child when this process is gone
    env: { ...process.env, PATH: [join(root, "node_modules/node/bin"), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter) },
  });
  // The terminal sends Ctrl-C to the whole group; the child decides when everything has stopped.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stopWith(`Node.js ${process.versions.node} is too old. Install Node.js 20.19 or newer and run the command again.`);
  }
}

function installDependencies() {
  const installed = "node_modules/.package-lock.json";
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  say("Installing dependencies (about a minute, once) …");
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.error || npm.status !== 0) {
    stopWith("The dependencies could not be installed. Check that this folder is writable and npm reaches its registry, then run the command again.");
  }
}

/** The npm package `node` has no binary on some platforms; a recent enough system Node.js serves there. */
function pinnedNode() {
  const pinned = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return stopWith("The pinned Node.js 24 has no build for this machine. Install Node.js 24 and run the command again.");
}
