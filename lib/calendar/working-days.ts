import { addDays, type Day, dayOf, dayToColumn, startOfDay } from "@/lib/platform/clock";

/** The working days of the alliances: Monday to Friday but for holidays, and the make-up days the State Council sets. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
  /** The year is not published, so its holidays may still change (暂定). */
  isProvisional(day: Day): boolean;
}

export interface CalendarRows {
  publishedYears: number[];
  /** Days that differ from Monday to Friday. */
  days: { date: Day; kind: "holiday" | "workday" }[];
}

export function makeCalendar({ publishedYears, days }: CalendarRows): Calendar {
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]));
  const published = new Set(publishedYears);
  return {
    isWorkingDay(day) {
      const kind = kinds.get(day);
      if (kind) return kind === "workday";
      const weekday = dayToColumn(day).getUTCDay();
      return weekday !== 0 && weekday !== 6;
    },
    isProvisional: (day) => !published.has(Number(day.slice(0, 4))),
  };
}

/** The day that lies so many working days after another; the day itself never counts (design, "Deadlines"). */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left--;
  }
  return day;
}

export interface Due {
  /** Exclusive: 00:00 in the zone of the alliances after the last day. */
  dueAt: Date;
  lastDay: Day;
  isProvisional: boolean;
}

/** When something that arrived on a day and may take so many working days must be done. The day of arrival does not count. */
export function dueAfter(calendar: Calendar, from: Day, workingDays: number): Due {
  const lastDay = addWorkingDays(calendar, from, workingDays);
  return { dueAt: startOfDay(addDays(lastDay, 1)), lastDay, isProvisional: calendar.isProvisional(from) || calendar.isProvisional(lastDay) };
}

/** Working days after a day up to and including another. */
export function workingDaysBetween(calendar: Calendar, after: Day, until: Day): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count++;
  return count;
}

/** Working days left after a day before something is due: 0 on the last day, negative by the working days it is late (0 on the weekend behind it). */
export function workingDaysLeft(calendar: Calendar, day: Day, dueAt: Date): number {
  const lastDay = addDays(dayOf(dueAt), -1);
  return day <= lastDay ? workingDaysBetween(calendar, day, lastDay) : 0 - workingDaysBetween(calendar, lastDay, day);
}
