import { basename } from "node:path";
import { expect, test } from "vitest";
import { importsOf, sources } from "@/tests/support/sources";

const all = sources("{app,components,lib}/**/*.{ts,tsx}").filter(({ path }) => !path.endsWith(".test.ts"));
const paths = (files: { path: string }[]) => files.map(({ path }) => path);

test("only queries, services, transitions and the platform touch the database", () => {
  const offenders = all.filter(
    ({ path, text }) =>
      !/^lib\/platform\/|^lib\/[^/]+\/(query|service|transition)\.ts$|^lib\/[^/]+\/(queries|services)\//.test(path) &&
      importsOf(text).some((name) => name === "@/lib/platform/db/client"),
  );
  expect(paths(offenders), "Move the read to query.ts and the write to a service; pages and policies get plain values.").toEqual([]);
});

test("raw SQL stays in queries and the platform", () => {
  const offenders = all.filter(
    ({ path, text }) =>
      /\$(queryRaw|executeRaw)/.test(text) && !/^lib\/platform\/(db|audit)\/|^lib\/platform\/metrics\.ts$|^lib\/[^/]+\/(query\.ts|queries\/)/.test(path),
  );
  expect(paths(offenders), "Write it in query.ts, parameterised.").toEqual([]);
});

test("no Prisma type crosses into pages and components", () => {
  const offenders = all.filter(({ path, text }) => /^(app|components)\//.test(path) && importsOf(text).some((name) => name.includes("platform/db/")));
  expect(
    paths(offenders).filter((path) => !path.startsWith("app/api/ready")),
    "Let the query answer a type of its own (types.ts).",
  ).toEqual([]);
});

test("next-auth is known to lib/platform/auth alone", () => {
  const offenders = all.filter(({ path, text }) => !path.startsWith("lib/platform/auth/") && importsOf(text).some((name) => name.startsWith("next-auth")));
  expect(paths(offenders)).toEqual([]);
});

test("scopes are made by policies only", () => {
  const offenders = all.filter(({ path, text }) => /\bmakeScope\(/.test(text) && basename(path) !== "policy.ts" && path !== "lib/platform/access/scope.ts");
  expect(paths(offenders), "A scope made elsewhere is a hole in the fence. Ask the policy for one.").toEqual([]);
});

test("there are no barrels and no rooms for what has no place", () => {
  const offenders = all.filter(({ path }) => /(^|\/)(index|helpers?|utils?|misc|common)\.tsx?$|\/(utils|helpers|misc)\//.test(path));
  expect(paths(offenders), "Import from the file itself; name a file after what it holds.").toEqual([]);
});

test("server actions are made by defineAction", () => {
  const actions = all.filter(({ path }) => /^app\/\[locale\]\/.*\/actions\.ts$/.test(path));
  expect(actions.length).toBeGreaterThan(0);
  const offenders = actions.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:const|async function) (\w+)(.*)$/gm)]
      .filter(([, name, rest]) => !/^ = define(Public|Placed|Draft)?Action\(/.test(rest ?? "") && name !== "signOutAction")
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(offenders, "An action is a public endpoint: defineAction checks origin, input and actor.").toEqual([]);
});

test("every page behind sign-in asks who is there", () => {
  const pages = all.filter(({ path }) =>
    /^app\/\[locale\]\/(workspace|council|secretariat|province|admin)\/.*page\.tsx$|^app\/\[locale\]\/workspace\/page\.tsx$/.test(path),
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(paths(pages.filter(({ text }) => !/await requireActor\(/.test(text))), "Layouts do not guard pages; each page asks.").toEqual([]);
});

test("what runs in the browser imports no code of lib", () => {
  const offenders = all
    .filter(({ text }) => text.startsWith('"use client"'))
    .flatMap(({ path, text }) => [...text.matchAll(/^import (?!type )[^;]*from "(@\/lib\/[^"]+)"/gm)].map(([, name]) => `${path}: ${name}`));
  expect(offenders, "Pass plain values from the server component.").toEqual([]);
});
