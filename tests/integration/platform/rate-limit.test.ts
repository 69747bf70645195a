import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { defineRateLimit, sweepRateLimits } from "@/lib/platform/rate-limit";

afterEach(() => void vi.useRealTimers());

test("attempts are counted per key, and whoever spends them waits", async () => {
  const limit = defineRateLimit({ name: "probe", attempts: 3, seconds: 60, pauseSeconds: 300 });
  for (let attempt = 0; attempt < 3; attempt++) await limit.spend("10.0.0.1");
  await expect(limit.spend("10.0.0.1")).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS", params: { minutes: 5 } });
  await limit.spend("10.0.0.2");
  vi.useFakeTimers({ now: Date.now() + 301_000, toFake: ["Date"] });
  await limit.spend("10.0.0.1");
});

test("a success forgives", async () => {
  const limit = defineRateLimit({ name: "probe-forgiven", attempts: 2, seconds: 60, pauseSeconds: 300 });
  await limit.spend("a");
  await limit.spend("a");
  await limit.forgive("a");
  await limit.spend("a");
});

test("attempts at once are all counted", async () => {
  const limit = defineRateLimit({ name: "probe-raced", attempts: 5, seconds: 60, pauseSeconds: 300 });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => limit.spend("a")));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});

test("the key itself is not kept, and old counts are swept away", async () => {
  const limit = defineRateLimit({ name: "probe-swept", attempts: 5, seconds: 60, pauseSeconds: 60 });
  await limit.spend("zhang.san@example.cn");
  const rows = await db().rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain("zhang");
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ["Date"] });
  await sweepRateLimits();
  expect(await db().rateLimit.count()).toBe(0);
});
