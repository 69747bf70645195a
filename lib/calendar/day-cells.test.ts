import { expect, test } from "vitest";
import { type DayCell, dayCells } from "./day-cells";
import { dueAfter, makeCalendar } from "./working-days";

const calendar = makeCalendar({ publishedYears: [2026], days: [] });
const from = "2026-11-19"; // a Thursday
const { dueAt } = dueAfter(calendar, from, 4); // Friday, then Monday to Wednesday

const drawn = (cells: DayCell[]) => cells.map(({ day, state, isAfterGap }) => `${isAfterGap ? "| " : ""}${day.slice(8)} ${state}`);

test("one cell is one working day; the day of arrival and the weekend have none", () => {
  expect(drawn(dayCells(calendar, { from, dueAt, today: "2026-11-24" }))).toEqual(["20 passed", "| 23 passed", "24 today", "25 to_come"]);
});

test("on the day of arrival everything is to come", () => {
  expect(drawn(dayCells(calendar, { from, dueAt, today: from }))).toEqual(["20 to_come", "| 23 to_come", "24 to_come", "25 to_come"]);
});

test("on a weekend no cell is today", () => {
  expect(drawn(dayCells(calendar, { from, dueAt, today: "2026-11-21" }))).toEqual(["20 passed", "| 23 to_come", "24 to_come", "25 to_come"]);
});

test("past the limit every further working day is late, today too", () => {
  expect(drawn(dayCells(calendar, { from, dueAt, today: "2026-11-27" }))).toEqual(["20 passed", "| 23 passed", "24 passed", "25 passed", "26 late", "27 late"]);
  expect(dayCells(calendar, { from, dueAt, today: "2026-11-29" })).toHaveLength(6);
});
