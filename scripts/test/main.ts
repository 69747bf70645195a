import { say, stopWith } from "@/scripts/bootstrap/say.mjs";
import { buildWhenStale } from "@/scripts/build/build";
import { generateClient } from "@/scripts/build/generate";
import { freePort } from "@/scripts/database/embedded";
import { Refusal } from "@/scripts/start/refusal";
import { findBrowser } from "./browser";
import { prepareLong } from "./long";
import { deadCode, lint, type Outcome, playwright, types, vitest } from "./suites";

/*
 * npm test: every check there is, each counted. A suite that ran nothing is red, and a skipped test is a failed one.
 * npm run test:long: budgets that take longer, and tests whose server only apt provides.
 */

async function all(): Promise<[string, () => Promise<Outcome>][]> {
  if (process.argv.includes("--long")) {
    prepareLong();
    return [["long", () => vitest("long")]];
  }
  const browser = await findBrowser();
  process.env.E2E_PORT = String(await freePort(0));
  return [
    ["lint", lint],
    ["types", types],
    ["dead code", deadCode],
    ["unit", () => vitest("unit")],
    ["structure", () => vitest("structure")],
    ["integration", () => vitest("integration")],
    ["end to end", () => playwright(browser)],
  ];
}

async function main(): Promise<void> {
  generateClient();
  await buildWhenStale();
  const results: { name: string; outcome: Outcome; seconds: number }[] = [];
  for (const [name, suite] of await all()) {
    say(`\n── ${name}`);
    const start = Date.now();
    const outcome = await suite();
    results.push({ name, outcome: outcome.passed + outcome.failed === 0 ? { passed: 0, failed: 1 } : outcome, seconds: (Date.now() - start) / 1000 });
  }
  say("");
  for (const { name, outcome, seconds } of results) say(`${name.padEnd(12)} ${outcome.passed} passed, ${outcome.failed} failed (${seconds.toFixed(0)} s)`);
  const passed = results.reduce((sum, { outcome }) => sum + outcome.passed, 0);
  const failed = results.reduce((sum, { outcome }) => sum + outcome.failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

process.on("disconnect", () => process.exit(1));

main().catch((error) => {
  if (error instanceof Refusal) stopWith(error.message);
  throw error;
});
