import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/platform/clock";
import { addWorkingDays, dueAfter, makeCalendar, workingDaysBetween, workingDaysLeft } from "./working-days";

const span = (first: Day, last: Day): Day[] => {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** 2026 as the State Council's office published it, typed by hand; 2027 not published, with its New Year's Day. */
const holidays = [
  ["2026-01-01", "2026-01-03"],
  ["2026-02-15", "2026-02-23"],
  ["2026-04-04", "2026-04-06"],
  ["2026-05-01", "2026-05-05"],
  ["2026-06-19", "2026-06-21"],
  ["2026-09-25", "2026-09-27"],
  ["2026-10-01", "2026-10-07"],
  ["2027-01-01", "2027-01-01"],
] as const;
const makeUpDays = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"];
const calendar = makeCalendar({
  publishedYears: [2026],
  days: [
    ...holidays.flatMap(([first, last]) => span(first, last).map((date) => ({ date, kind: "holiday" as const }))),
    ...makeUpDays.map((date) => ({ date, kind: "workday" as const })),
  ],
});

describe("a working day", () => {
  test.each(makeUpDays)("%s is a weekend that is worked to make up for a holiday", (day) => {
    expect(calendar.isWorkingDay(day)).toBe(true);
  });

  test.each(["2026-02-16", "2026-02-23", "2026-10-01", "2026-10-07", "2026-06-19"])("%s is a weekday off", (day) => {
    expect(calendar.isWorkingDay(day)).toBe(false);
  });

  test("2026 has 248 of them", () => {
    expect(workingDaysBetween(calendar, "2025-12-31", "2026-12-31")).toBe(248);
  });

  test("a year of which nothing is known is Monday to Friday, and provisional", () => {
    expect(span("2030-09-30", "2030-10-06").filter(calendar.isWorkingDay)).toEqual(["2030-09-30", "2030-10-01", "2030-10-02", "2030-10-03", "2030-10-04"]);
    expect([calendar.isProvisional("2026-12-31"), calendar.isProvisional("2027-01-01"), calendar.isProvisional("2030-01-01")]).toEqual([false, true, true]);
  });
});

describe("counting on", () => {
  test.each<[string, Day, number, Day]>([
    ["the day itself never counts", "2026-11-23", 1, "2026-11-24"],
    ["over a weekend", "2026-11-20", 1, "2026-11-23"],
    ["from a day that is not worked", "2026-11-21", 1, "2026-11-23"],
    ["over Spring Festival and both its make-up days", "2026-02-13", 5, "2026-02-27"],
    ["to the make-up Saturday after it", "2026-02-13", 6, "2026-02-28"],
    ["over National Day and its make-up Saturday", "2026-09-30", 3, "2026-10-10"],
    ["over the end of the year and New Year's Day", "2026-12-31", 1, "2027-01-04"],
    ["no day at all", "2026-11-21", 0, "2026-11-21"],
  ])("%s", (_title, from, count, expected) => {
    expect(addWorkingDays(calendar, from, count)).toBe(expected);
  });

  test("the working days up to the day reached are the days that were asked for", () => {
    for (const from of span("2026-01-01", "2026-12-31")) {
      for (const count of [1, 2, 5, 10, 20]) expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, count))).toBe(count);
    }
  });
});

describe("a deadline", () => {
  test("is midnight in Henan after the last day, which itself still counts", () => {
    expect(dueAfter(calendar, "2026-11-23", 5)).toEqual({ dueAt: new Date("2026-11-30T16:00:00Z"), lastDay: "2026-11-30", isProvisional: false });
  });

  test("is provisional once its days touch a year that is not published", () => {
    expect(dueAfter(calendar, "2026-12-24", 5)).toMatchObject({ lastDay: "2026-12-31", isProvisional: false });
    expect(dueAfter(calendar, "2026-12-24", 6)).toMatchObject({ lastDay: "2027-01-04", isProvisional: true });
  });

  test("comes as many working days later as are left on the day of arrival", () => {
    for (const from of span("2026-01-01", "2026-12-31")) {
      expect(workingDaysLeft(calendar, from, dueAfter(calendar, from, 7).dueAt)).toBe(7);
    }
  });

  test("has nothing left on its last day, and then goes negative by working days only", () => {
    const { dueAt } = dueAfter(calendar, "2026-09-28", 2); // Wednesday, 30 September
    expect(span("2026-09-29", "2026-10-10").map((day) => workingDaysLeft(calendar, day, dueAt))).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, -1, -2, -3]);
  });
});
