import { spawn } from "node:child_process";
import { once } from "node:events";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { freePort } from "@/scripts/database/embedded";
import { newFolder, type Product, removeFolder, startProduct } from "@/tests/support/product";

/* The same product, live, on a PostgreSQL that is not its own: what it needs comes by its commands, and nothing of a demonstration is there. */

const key = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64");
const database = "qunlian_live";
const folder = newFolder();
let environment: Record<string, string>;
let product: Product;
let base: string;

beforeAll(async () => {
  const admin = new pg.Client({ connectionString: inject("superuserUrl") });
  await admin.connect();
  await admin.query(`create database ${database} owner qunlian_owner`);
  await admin.end();
  const port = await freePort(0);
  base = `http://localhost:${port}`;
  environment = {
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: (process.env.DATABASE_URL ?? "").replace(/[^/]+$/, database),
    DATABASE_OWNER_URL: (process.env.DATABASE_OWNER_URL ?? "").replace(/[^/]+$/, database),
    AUTH_URL: base,
    AUTH_SECRET: key(),
    ENCRYPTION_KEYS: `k1:${key()}`,
    INDEX_KEY: key(),
    AUDIT_KEYS: `a1:${key()}`,
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "群链 <portal@example.cn>",
    DATA_DIR: folder,
  };
  product = await startProduct({ port, folder, environment });
  await product.ready;
}, 180_000);

afterAll(async () => {
  await product.stop();
  removeFolder(folder);
  const admin = new pg.Client({ connectionString: inject("superuserUrl") });
  await admin.connect();
  await admin.query(`drop database ${database} with (force)`);
  await admin.end();
});

/** Not waited for in place: meanwhile the portal ends idle connections, and fetch must hear of it. */
async function command(script: string, args: string[], input = ""): Promise<{ code: number | null; output: string }> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { env: { NODE_ENV: "production", PATH, HOME, ...environment } });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, output };
}

test("an empty installation says what to do, and prints no sign-in", async () => {
  expect(product.output()).not.toContain("@qunlian.example");
  expect(await (await fetch(base)).text()).toContain("这里还没有联盟");
});

test("reference data come by their command, once, and no organization or person with them", async () => {
  expect((await command("scripts/commands/database.ts", ["seed", "reference"])).output).toContain("Reference data seeded");
  expect((await command("scripts/commands/database.ts", ["seed", "reference"])).output).toContain("there already");
  expect(await command("scripts/commands/database.ts", ["seed", "demo"])).toMatchObject({ code: 1 });
  const page = await (await fetch(base)).text();
  expect(page).toContain("超硬材料");
  expect(page).not.toContain("演示");
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  const count = async (table: string) => Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
  expect({
    alliances: await count("alliances"),
    chains: await count("chains"),
    organizations: await count("organizations"),
    persons: await count("persons"),
  }).toEqual({
    alliances: 7,
    chains: 28,
    organizations: 0,
    persons: 0,
  });
  const { rows } = await client.query("select year, status from calendar_years where is_demo or (year > 2026 and status = 'published')");
  expect(rows).toEqual([]);
  await client.end();
});

test("the first administrator is made by a command, and nobody twice", async () => {
  expect((await command("scripts/commands/create-account.ts", [], "管理员\nroot@example.cn\nshort\n")).output).toContain(
    "The password needs at least 10 characters",
  );
  expect(await command("scripts/commands/create-account.ts", [], "管理员\nroot@example.cn\na long enough password\n")).toMatchObject({
    code: 0,
    output: expect.stringContaining("/sign-in"),
  });
  expect(await command("scripts/commands/create-account.ts", [], "别人\nother@example.cn\na long enough password\n")).toMatchObject({
    code: 1,
    output: expect.stringContaining("There is a system administrator already"),
  });
});

test("nothing of a demonstration is there", async () => {
  expect((await fetch(`${base}/dev/mail`)).status).toBe(404);
  expect(await (await fetch(`${base}/sign-in`)).text()).not.toContain("演示");
  expect(await command("scripts/commands/database.ts", ["reset"])).toMatchObject({
    code: 1,
    output: expect.stringContaining("a live database is never emptied"),
  });
});

test("the audit trail is verified by its command", async () => {
  expect(await command("scripts/commands/verify-audit.ts", [])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/The audit trail is whole: \d+ lines, head \d+:/),
  });
});
