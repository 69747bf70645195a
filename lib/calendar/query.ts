import { columnToDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { Reader } from "@/lib/platform/db/transaction";
import { type Calendar, makeCalendar } from "./working-days";

/** The whole calendar; a few hundred rows. */
export async function loadCalendar(tx: Reader = db()): Promise<Calendar> {
  const [years, days] = await Promise.all([
    tx.calendarYear.findMany({ where: { status: "published" }, select: { year: true } }),
    tx.calendarDay.findMany({ select: { date: true, kind: true } }),
  ]);
  return makeCalendar({ publishedYears: years.map(({ year }) => year), days: days.map(({ date, kind }) => ({ date: columnToDay(date), kind })) });
}
