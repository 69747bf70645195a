import { getLocale } from "next-intl/server";
import { type Day, today } from "@/lib/platform/clock";
import { formatDay, formatInstant } from "@/lib/platform/i18n/format";

/** A day in lists and tables: `2026-11-23`, without the year in this year. */
export function ShortDay({ day }: { day: Day }) {
  return <time dateTime={day}>{day.slice(0, 4) === today().slice(0, 4) ? day.slice(5) : day}</time>;
}

/** A day in tables that span years; — where it is not known. */
export function TableDay({ day }: { day: Day | null }) {
  return day ? <time dateTime={day}>{day}</time> : "—";
}

/** A day in a sentence, in the reader's language. */
export async function LongDay({ day }: { day: Day }) {
  return <time dateTime={day}>{formatDay(await getLocale(), day)}</time>;
}

/** Day and hour, in the reader's language. */
export async function Instant({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatInstant(await getLocale(), at)}</time>;
}
