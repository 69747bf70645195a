import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Imports that go the wrong way, each to be refused by the lint rule, and some that go the right way. */
const wrong: [string, string][] = [
  ["lib/calendar/probe.ts", "@/lib/alliances/query"],
  ["lib/accounts/services/probe.ts", "@/lib/organizations/query"],
  ["lib/notifications/probe.ts", "@/lib/accounts/query"],
  ["lib/ballots/probe.ts", "@/lib/applications/workflow"],
  ["lib/applications/probe.ts", "next/navigation"],
  ["lib/applications/probe-two.ts", "react"],
  ["lib/memberships/probe.ts", "@/app/_session/caller"],
  ["lib/platform/db/probe.ts", "@/lib/accounts/query"],
  ["lib/platform/db/probe-two.ts", "next/headers"],
  ["components/ui/probe.tsx", "@/components/organizations/demo-mark"],
  ["components/layout/probe.tsx", "@/lib/directory/types"],
  ["components/organizations/probe.tsx", "@/app/_session/caller"],
];
const right: [string, string][] = [
  ["lib/applications/right.ts", "@/lib/ballots/policy"],
  ["lib/organizations/right.ts", "@/lib/accounts/actor"],
  ["lib/memberships/right.ts", "@/lib/notifications/notify"],
  ["lib/platform/action/right.ts", "next/headers"],
  ["components/layout/right.tsx", "@/components/ui/button"],
  ["components/organizations/right.tsx", "@/lib/directory/types"],
];

let folder: string;
let report: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qunlian-lint-"));
  copyFileSync("biome.json", join(folder, "biome.json"));
  for (const [path, name] of [...wrong, ...right]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `import { something } from "${name}";\n\nexport const other = something;\n`);
  }
  const lint = spawnSync(resolve("node_modules/.bin/biome"), ["lint", "--vcs-enabled=false", "--max-diagnostics=100", "."], { cwd: folder, encoding: "utf8" });
  report = lint.stdout + lint.stderr;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(wrong)("%s must not import %s", (path) => {
  expect(report).toContain(`${path}:1:`);
});

test.each(right)("%s may import %s", (path) => {
  expect(report).not.toContain(`${path}:1:`);
});
