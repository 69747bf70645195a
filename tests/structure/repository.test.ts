import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "@/tests/support/sources";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .trim()
  .split("\n")
  .filter((path) => existsSync(path));

test("no file names a package registry", () => {
  const registries = new RegExp(["registry\\.npmjs", "registry\\.npmmirror", "registry\\.yarnpkg", "deb\\.debian\\.org"].join("|"));
  const offenders = files.filter((path) => path !== "tests/structure/repository.test.ts" && registries.test(readFileSync(path, "utf8")));
  expect(offenders).toEqual([]);
});

test("dependencies are pinned to exact versions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)));
  expect(loose).toEqual([]);
});

test("domain tables take the time from the clock, never from the database", () => {
  const schema = sources("prisma/schema/*.prisma").filter(({ text }) => /@default\(now\(\)\)|@updatedAt/.test(text));
  const sql = /(?:queryRaw|executeRaw|sql)(?:<[^`]*>)?`([^`]*)`/g;
  const queries = sources("lib/**/*.ts").filter(({ text }) =>
    [...text.matchAll(sql)].some(([, statement]) => /\bnow\(\)|current_(date|timestamp)/i.test(statement ?? "")),
  );
  expect([...schema, ...queries].map(({ path }) => path)).toEqual([]);
});

test("no leftovers", () => {
  const leftovers = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|\.(only|skip|todo|fixme)\(|waitForTimeout/;
  const offenders = sources("{app,components,lib,prisma,scripts,tests}/**/*.{ts,tsx,mjs}").filter(
    ({ path, text }) => path !== "tests/structure/repository.test.ts" && leftovers.test(text),
  );
  expect(offenders.map(({ path }) => path)).toEqual([]);
});

test(".env.example names every setting, and no other", () => {
  const named = [...readFileSync(".env.example", "utf8").matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name).sort();
  const known = [...readFileSync("lib/platform/env.ts", "utf8").matchAll(/^ {4}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name).sort();
  expect(named).toEqual(known);
});
