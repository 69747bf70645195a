import type { Calendar } from "@/lib/calendar/working-days";
import { addDays, type Day, startOfDay } from "@/lib/platform/clock";

/** The working day that lies so many working days before a day; with none the day itself. */
export function workingDayBefore(calendar: Calendar, day: Day, count: number): Day {
  let before = day;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (calendar.isWorkingDay(before)) left--;
  }
  return before;
}

/** `momentOf("2026-03-02", "09:30")` is half past nine in the zone of the alliances; minutes may be added. */
export function momentOf(day: Day, time: string, minutes = 0): Date {
  const [hours = 0, minute = 0] = time.split(":").map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minute + minutes) * 60_000);
}
