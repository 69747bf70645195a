import { expect, test } from "vitest";
import type { RouteStage } from "@/lib/alliances/queries/routes";
import { makeCalendar } from "@/lib/calendar/working-days";
import { clockLeft, correctionDeadline, draftDeadline, promisedDay, stageDeadline } from "./deadline";

// The autumn of 2026: 25–27 September and 1–7 October are off, 20 September and 10 October are worked.
const calendar = makeCalendar({
  publishedYears: [2026],
  days: [
    ...["2026-09-25", "2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"].map((date) => ({ date, kind: "holiday" as const })),
    ...["2026-09-20", "2026-10-10"].map((date) => ({ date, kind: "workday" as const })),
  ],
});

const stage = (position: number, workingDays: number): RouteStage => ({ position, kind: "in_review", name: { "zh-CN": "初审" }, settings: { workingDays } });

test("a stage's days do not count the day of arrival and skip National Day", () => {
  expect(stageDeadline(calendar, "2026-09-29", stage(0, 3), null).dueAt.toISOString()).toBe("2026-10-09T16:00:00.000Z"); // 30 Sept, 8 and 9 Oct
});

test("after a correction the clock goes on with what was left, and with one day at least", () => {
  expect(stageDeadline(calendar, "2026-09-28", stage(0, 10), 2).dueAt.toISOString()).toBe("2026-09-30T16:00:00.000Z");
  expect(stageDeadline(calendar, "2026-09-28", stage(0, 10), -3).dueAt.toISOString()).toBe("2026-09-29T16:00:00.000Z");
});

test("stopping the clock keeps the working days that were left", () => {
  const { dueAt } = stageDeadline(calendar, "2026-09-21", stage(0, 10), null);
  expect(clockLeft(calendar, "2026-09-28", dueAt)).toBe(6);
});

test("an applicant has twenty working days to correct where the stage says nothing", () => {
  expect(correctionDeadline(calendar, "2026-09-01", stage(0, 3)).dueAt.toISOString()).toBe("2026-09-29T16:00:00.000Z");
});

test("the promise adds the time of the later stages to what is due now", () => {
  const { dueAt } = stageDeadline(calendar, "2026-09-28", stage(0, 2), null);
  expect(promisedDay(calendar, dueAt, [stage(1, 2), stage(2, 1)])).toEqual({ day: "2026-10-10", isProvisional: false });
  expect(promisedDay(calendar, dueAt, [])).toEqual({ day: "2026-09-30", isProvisional: false });
});

test("a promise that touches an unpublished year is provisional", () => {
  const { dueAt, isProvisional } = stageDeadline(calendar, "2026-12-28", stage(0, 10), null);
  expect(isProvisional).toBe(true);
  expect(promisedDay(calendar, dueAt, []).isProvisional).toBe(true);
});

test("a draft is kept for ninety days and the day it was begun", () => {
  expect(draftDeadline("2026-11-24").dueAt.toISOString()).toBe("2027-02-22T16:00:00.000Z");
});
