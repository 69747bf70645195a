import { type Day, today } from "@/lib/platform/clock";

/** A day in lists and tables: `2026-11-23`, without the year in this year. */
export function ShortDay({ day }: { day: Day }) {
  return <time dateTime={day}>{day.slice(0, 4) === today().slice(0, 4) ? day.slice(5) : day}</time>;
}

/** A day in tables that span years; — where it is not known. */
export function TableDay({ day, unknown = "—" }: { day: Day | null; unknown?: string }) {
  return day ? <time dateTime={day}>{day}</time> : unknown;
}
