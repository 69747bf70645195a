import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { settings } from "@/lib/platform/env";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { freePort } from "@/scripts/database/embedded";

let server: ChildProcess;

beforeAll(async () => {
  const port = await freePort(0);
  server = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", mkdtempSync(join(tmpdir(), "qunlian-redis-"))], {
    stdio: "ignore",
  });
  await vi.waitFor(() => once(connect(port, "127.0.0.1"), "connect"), { timeout: 10_000 });
  Object.assign(settings(), { REDIS_URL: `redis://127.0.0.1:${port}` });
});

afterAll(() => void server.kill());

test("with Redis, attempts are counted there and not in PostgreSQL", async () => {
  const limit = defineRateLimit({ name: "long-probe", attempts: 3, seconds: 60, pauseSeconds: 120 });
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => limit.spend("10.0.0.1")));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await expect(limit.spend("10.0.0.1")).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS", params: { minutes: 2 } });
  await limit.forgive("10.0.0.1");
  await limit.spend("10.0.0.1");
  expect(await db().rateLimit.count()).toBe(0);
});
