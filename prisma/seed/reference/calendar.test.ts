import { describe, expect, test } from "vitest";
import { publishedDays, publishedYears, statutoryDays } from "./calendar";

/** From the notices of the State Council's office, typed by hand: make-up days, and the first and last day of each holiday. */
const notices: Record<number, { workdays: string[]; holidays: [string, string][] }> = {
  2024: {
    workdays: ["2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"],
    holidays: [
      ["2024-01-01", "2024-01-01"],
      ["2024-02-10", "2024-02-17"],
      ["2024-04-04", "2024-04-06"],
      ["2024-05-01", "2024-05-05"],
      ["2024-06-10", "2024-06-10"],
      ["2024-09-15", "2024-09-17"],
      ["2024-10-01", "2024-10-07"],
    ],
  },
  2025: {
    workdays: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
    holidays: [
      ["2025-01-01", "2025-01-01"],
      ["2025-01-28", "2025-02-04"],
      ["2025-04-04", "2025-04-06"],
      ["2025-05-01", "2025-05-05"],
      ["2025-05-31", "2025-06-02"],
      ["2025-10-01", "2025-10-08"],
    ],
  },
  2026: {
    workdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
    holidays: [
      ["2026-01-01", "2026-01-03"],
      ["2026-02-15", "2026-02-23"],
      ["2026-04-04", "2026-04-06"],
      ["2026-05-01", "2026-05-05"],
      ["2026-06-19", "2026-06-21"],
      ["2026-09-25", "2026-09-27"],
      ["2026-10-01", "2026-10-07"],
    ],
  },
};

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe.each(publishedYears)("%i as the State Council published it", (year) => {
  const days = publishedDays(year);
  const notice = notices[year] ?? { workdays: [], holidays: [] };

  test("make-up days", () => {
    expect(days.filter((day) => day.kind === "workday").map((day) => day.date)).toEqual(notice.workdays);
  });

  test("holidays that fall on weekdays, day by day", () => {
    const seeded = days.filter((day) => day.kind === "holiday" && !isWeekend(day.date)).map((day) => day.date);
    const published = notice.holidays.flatMap(([first, last]) => {
      const dates: string[] = [];
      for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) dates.push(new Date(at).toISOString().slice(0, 10));
      return dates;
    });
    expect(seeded).toEqual(published.filter((date) => !isWeekend(date)));
  });
});

test("a year that is not published has its thirteen statutory days", () => {
  expect(statutoryDays(2027).map((day) => day.date)).toEqual([
    "2027-01-01",
    "2027-02-05",
    "2027-02-06",
    "2027-02-07",
    "2027-02-08",
    "2027-04-05",
    "2027-05-01",
    "2027-05-02",
    "2027-06-09",
    "2027-09-15",
    "2027-10-01",
    "2027-10-02",
    "2027-10-03",
  ]);
});
