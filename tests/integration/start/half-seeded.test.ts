import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isHalfSeeded } from "@/prisma/seed/demo/unfinished";
import { emptyDatabase } from "@/scripts/database/empty";
import { prepareDatabase } from "@/scripts/database/prepare";
import { asOwner } from "@/tests/support/owner";

const folder = mkdtempSync(join(tmpdir(), "qunlian-half-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fill() {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/support/fill.ts"], { env: { ...process.env, DATA_DIR: folder } });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const ended = new Promise<string>((done) => child.on("close", (code, signal) => done(`${code ?? signal} ${output}`)));
  return { child, ended };
}

const countOf = async (table: string) => Number((await asOwner<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

test("a demonstration killed while it is made begins anew at the next start, and is whole then and left alone", { timeout: 240_000 }, async () => {
  const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
  await emptyDatabase(DATABASE_OWNER_URL);
  await prepareDatabase({ ownerUrl: DATABASE_OWNER_URL, applicationUrl: DATABASE_URL });
  const first = fill();
  await expect.poll(() => countOf("applications"), { timeout: 60_000 }).toBeGreaterThan(5);
  first.child.kill("SIGKILL");
  expect(await first.ended).toMatch(/^SIGKILL/);
  expect([isHalfSeeded(folder), existsSync(join(folder, "personas.json"))]).toEqual([true, false]);

  expect(await fill().ended).toMatch(/^0 The demonstration was cut off while it was made\. It begins anew\.\n/);
  expect([isHalfSeeded(folder), existsSync(join(folder, "personas.json")), await countOf("alliances")]).toEqual([false, true, 7]);
  const cases = await countOf("applications");
  expect(cases).toBeGreaterThan(140);
  expect(await asOwner("select setconfig from pg_db_role_setting")).toEqual([]);

  expect(await fill().ended).toBe("0 ");
  expect(await countOf("applications")).toBe(cases);
});
