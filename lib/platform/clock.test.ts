import { expect, test } from "vitest";
import { addDays, columnToDay, dayOf, dayToColumn } from "./clock";

test("a day begins at midnight in Henan, whatever the zone of the machine", () => {
  expect(dayOf(new Date("2026-11-23T15:59:59.999Z"))).toBe("2026-11-23");
  expect(dayOf(new Date("2026-11-23T16:00:00Z"))).toBe("2026-11-24");
});

test("a day survives the way into a date column and back", () => {
  expect(columnToDay(dayToColumn("2028-02-29"))).toBe("2028-02-29");
});

test("days are counted over ends of months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
});
