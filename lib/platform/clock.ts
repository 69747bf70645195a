/** Every rule of the domain asks this clock and no other, so that tests can move the time of all processes together. */
export function now(): Date {
  return new Date();
}

/** Days, deadlines and periods are reckoned in this zone. */
export const timeZone = "Asia/Shanghai";

/** A calendar day without a time, as `2026-11-24`. */
export type Day = string;

const dayFormat = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });

/** The day an instant falls on in the zone of the alliances. */
export function dayOf(instant: Date): Day {
  return dayFormat.format(instant);
}

export function today(): Day {
  return dayOf(now());
}

/** A `date` column as Prisma reads and writes it: midnight UTC of that day. */
export function dayToColumn(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function columnToDay(column: Date): Day {
  return column.toISOString().slice(0, 10);
}

/** `addDays("2026-02-28", 1)` is `2026-03-01`. */
export function addDays(day: Day, count: number): Day {
  const date = dayToColumn(day);
  date.setUTCDate(date.getUTCDate() + count);
  return columnToDay(date);
}

/** The instant at which a day begins in the zone of the alliances, which has had no summer time since 1991. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
