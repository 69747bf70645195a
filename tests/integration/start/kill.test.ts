import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isAlive } from "@/scripts/start/is-alive";
import { newFolder, processNamed, removeFolder, startProduct } from "@/tests/support/product";

/* A process killed in the middle leaves nothing that keeps the next start from working. */

const folder = newFolder();
afterAll(() => removeFolder(folder));

async function answers(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/directory`).catch(() => undefined);
  return answer?.status === 200 && (await answer.text()).includes("昆阳");
}

const databasePid = () => {
  const id = process.getuid?.() === 0 ? join("/var/lib/qunlian", readFileSync(join(folder, "id"), "utf8").trim(), "data") : join(folder, "postgres");
  return Number(readFileSync(join(id, "postmaster.pid"), "utf8").split("\n")[0]);
};

describe("after kill -9", () => {
  test.each([
    ["web", (product: Awaited<ReturnType<typeof startProduct>>) => processNamed(product, "processes/web.mjs")],
    ["the worker", (product: Awaited<ReturnType<typeof startProduct>>) => processNamed(product, "qunlian/worker.mjs")],
  ])("of %s everything stops with a sentence, and starts again", { timeout: 180_000 }, async (_name, victim) => {
    const first = await startProduct({ folder });
    await first.ready;
    process.kill(victim(first), "SIGKILL");
    const { code, output } = await first.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/Stopped, because (web|worker) was ended by SIGKILL\. Start again with: npm start/);
    const second = await startProduct({ folder, port: first.port });
    await second.ready;
    expect(await answers(second.port)).toBe(true);
    await second.stop();
  });

  test("of the database, pages say that they did not open, and a new start mends it", { timeout: 180_000 }, async () => {
    const first = await startProduct({ folder });
    await first.ready;
    process.kill(databasePid(), "SIGKILL");
    await expect.poll(async () => (await fetch(`http://localhost:${first.port}/api/ready`)).status, { timeout: 20_000 }).toBe(503);
    expect((await fetch(`http://localhost:${first.port}/api/health`)).status).toBe(200);
    const failed = await fetch(`http://localhost:${first.port}/directory`);
    expect(failed.status).toBe(500);
    await first.stop();
    const second = await startProduct({ folder });
    await second.ready;
    expect(await answers(second.port)).toBe(true);
    await second.stop();
  });

  test("of the command itself its processes end by themselves, and the port is free again", { timeout: 180_000 }, async () => {
    const first = await startProduct({ folder });
    await first.ready;
    const database = databasePid();
    process.kill(processNamed(first, "scripts/start/main.ts"), "SIGKILL");
    process.kill(first.child.pid ?? 0, "SIGKILL");
    const second = await startProduct({ folder, port: first.port });
    await second.ready;
    expect(await answers(second.port)).toBe(true);
    await second.stop();
    expect(isAlive(database)).toBe(false); // the database that the fallen start left was taken over and stopped
  });
});

test("when the command and its database die while web and worker still start, these end as well", { timeout: 120_000 }, async () => {
  const product = await startProduct({ folder });
  const started = () => [processNamed(product, "processes/web.mjs"), processNamed(product, "qunlian/worker.mjs")];
  const left = await expect.poll(started, { timeout: 60_000, interval: 20 }).toHaveLength(2).then(started);
  for (const victim of [databasePid(), processNamed(product, "scripts/start/main.ts"), product.child.pid ?? 0]) process.kill(victim, "SIGKILL");
  await expect.poll(() => left.filter(isAlive), { timeout: 30_000 }).toEqual([]);
});

test("a start and a stop leave no process behind", { timeout: 120_000 }, async () => {
  const product = await startProduct({ folder });
  await product.ready;
  const pid = databasePid();
  await product.stop();
  expect(isAlive(pid)).toBe(false);
  expect(await answers(product.port)).toBe(false);
});
