import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, inject, test } from "vitest";
import { freePort } from "@/scripts/database/embedded";
import { newFolder, removeFolder, startProduct } from "@/tests/support/product";

/* Whatever keeps `npm start` from going on is one clear sentence and an exit code; never a stack trace. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder);
});

async function refusal(environment: Record<string, string>, options: { port?: number; folder?: string } = {}): Promise<string> {
  const folder = options.folder ?? newFolder();
  folders.push(folder);
  const product = await startProduct({ ...options, folder, environment });
  const { code, output } = await product.ended;
  expect(code).toBe(1);
  expect(output).not.toMatch(/^\s+at /m);
  return output
    .split("\n")
    .filter((line) => line && !line.endsWith("…"))
    .join("\n");
}

const key = Buffer.alloc(32, 5).toString("base64");

function live(environment: Record<string, string> = {}): Record<string, string> {
  const application = process.env.DATABASE_URL ?? "";
  const owner = process.env.DATABASE_OWNER_URL ?? "";
  return {
    DATABASE_URL: application,
    DATABASE_OWNER_URL: owner,
    AUTH_URL: "https://portal.example.cn",
    AUTH_SECRET: key,
    ENCRYPTION_KEYS: `k1:${key}`,
    INDEX_KEY: key,
    AUDIT_KEYS: `a1:${key}`,
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "portal@example.cn",
    ...environment,
  };
}

test("a taken port", async () => {
  const port = await freePort(0);
  const other = createServer();
  await new Promise<void>((done) => other.listen(port, "127.0.0.1", done));
  expect(await refusal({}, { port })).toBe(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`);
  await new Promise((done) => other.close(done));
});

test("a folder that cannot be written to", async () => {
  const folder = newFolder();
  const inside = join(folder, "file");
  writeFileSync(inside, "not a folder");
  expect(await refusal({ DATA_DIR: join(inside, "data") }, { folder })).toMatch(
    /^The folder .*\/data cannot be written to\. Give this user write access to it, or set DATA_DIR to another folder\.$/,
  );
  if (process.getuid?.() === 0) return; // root may write anywhere
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  expect(await refusal({ DATA_DIR: closed }, { folder })).toMatch(/cannot be written to/);
});

describe("settings", () => {
  test.each([
    [{ PORT: "abc" }, "PORT must be a whole number from 1 to 65535"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be debug, info, warn or error"],
    [{ MODE: "live" }, "MODE=live needs a database of its own. Set DATABASE_URL and DATABASE_OWNER_URL, or leave MODE out for a demonstration."],
    [
      { MODE: "demo", DATABASE_URL: "postgresql://a:b@127.0.0.1/c" },
      "MODE=demo and DATABASE_URL contradict each other. Leave DATABASE_URL out for a demonstration, or MODE for live use.",
    ],
  ])("%o", async (environment, sentence) => {
    expect(await refusal(environment)).toBe(sentence);
  });

  test("a missing key of a live portal", async () => {
    const { AUDIT_KEYS: _, ...rest } = live();
    expect(await refusal(rest)).toMatch(/^AUDIT_KEYS is missing\. Set it to id:key/);
  });

  test("a live portal without the owner's address", async () => {
    const { DATABASE_OWNER_URL: _, ...rest } = live();
    expect(await refusal(rest)).toMatch(/^DATABASE_OWNER_URL is missing\./);
  });
});

describe("the database of a live portal", () => {
  const owner = (change: Partial<Pick<URL, "port" | "password" | "pathname">>) =>
    live({ DATABASE_OWNER_URL: Object.assign(new URL(process.env.DATABASE_OWNER_URL ?? ""), change).href });

  test("no server answers", async () => {
    const port = await freePort(0);
    expect(await refusal(owner({ port: String(port) }))).toBe(
      `No PostgreSQL server answers at 127.0.0.1:${port}. Check DATABASE_OWNER_URL, and that the server is running.`,
    );
  });

  test("the server refuses the user", async () => {
    expect(await refusal(owner({ password: "wrong" }))).toMatch(
      /^PostgreSQL at 127\.0\.0\.1:\d+ refuses the user qunlian_owner\. Check user and password in DATABASE_OWNER_URL\.$/,
    );
  });

  test("there is no such database", async () => {
    expect(await refusal(owner({ pathname: "/nowhere" }))).toMatch(/has no database nowhere\. Create it, or correct DATABASE_OWNER_URL\.$/);
  });

  test("both addresses name the same role", async () => {
    expect(await refusal(live({ DATABASE_URL: process.env.DATABASE_OWNER_URL ?? "" }))).toMatch(/^DATABASE_URL and DATABASE_OWNER_URL name the same role\./);
  });

  test("it holds demonstration rows", async () => {
    expect(inject("environment").MODE).toBe("demo"); // this test's database is filled as a demonstration
    expect(await refusal(live())).toMatch(
      /^The database of DATABASE_URL holds demonstration rows \(table organizations\)\. Live mode needs a database without them\.$/,
    );
  });
});
