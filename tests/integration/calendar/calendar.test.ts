import { expect, test } from "vitest";
import { loadCalendar } from "@/lib/calendar/query";
import { addWorkingDays, dueAfter } from "@/lib/calendar/working-days";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";

test("the seeded calendar knows the holidays and make-up days of 2026", async () => {
  const calendar = await loadCalendar();
  expect(["2026-02-14", "2026-02-28", "2026-10-10"].map(calendar.isWorkingDay)).toEqual([true, true, true]);
  expect(["2026-02-16", "2026-10-01", "2026-10-11"].map(calendar.isWorkingDay)).toEqual([false, false, false]);
  expect(addWorkingDays(calendar, "2026-09-30", 3)).toBe("2026-10-10");
  expect(dueAfter(calendar, "2026-02-13", 5)).toMatchObject({ lastDay: "2026-02-27", isProvisional: false });
});

test("a year the State Council has not published is provisional and keeps its statutory days", async () => {
  await db().calendarYear.update({ where: { year: 2029 }, data: { status: "provisional", publishedAt: null } });
  const provisional = await loadCalendar();
  expect([provisional.isProvisional("2026-06-01"), provisional.isProvisional("2029-06-01")]).toEqual([false, true]);
  expect(provisional.isWorkingDay("2029-10-02")).toBe(false);
});

test("a calendar that is edited in a transaction is read as edited there, and nowhere else before it is committed", async () => {
  const monday = "2026-11-30";
  await inTransaction({ actor: "system", address: "" }, async (tx) => {
    await tx.calendarDay.create({ data: { date: new Date(`${monday}T00:00:00Z`), kind: "holiday", name: { "zh-CN": "测试" }, yearNumber: 2026 } });
    expect((await loadCalendar(tx)).isWorkingDay(monday)).toBe(false);
    expect((await loadCalendar()).isWorkingDay(monday)).toBe(true);
    await tx.calendarDay.delete({ where: { date: new Date(`${monday}T00:00:00Z`) } });
  });
});
