import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { say } from "@/scripts/bootstrap/say.mjs";
import { Refusal } from "@/scripts/start/refusal";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium to test with: one that is set or installed, else Playwright's own download, else Debian's package when root. */
export async function findBrowser(): Promise<string> {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM)) throw new Refusal(`CHROMIUM names ${CHROMIUM}, which does not exist.`);
  const present = CHROMIUM ?? installed.find(existsSync) ?? (await playwrightsOwn());
  if (present) return present;
  say("No Chromium found; getting one …");
  spawnSync("node_modules/.bin/playwright", ["install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0) {
    spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq chromium fonts-noto-cjk"], { stdio: "ignore", timeout: 900_000 });
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new Refusal(
    "The end-to-end tests need a Chromium, and none could be got. Install one (Debian: apt-get install chromium fonts-noto-cjk), or name it: CHROMIUM=/path npm test",
  );
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
