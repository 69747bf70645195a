import { addDays, type Day, dayOf } from "@/lib/platform/clock";
import type { Calendar } from "./working-days";

export type DayCellState = "passed" | "today" | "to_come" | "late";

/** One working day of a span, as it is drawn. */
export interface DayCell {
  day: Day;
  state: DayCellState;
  /** Weekend or holiday lies before it. */
  isAfterGap: boolean;
}

/**
 * The working days from the one after arrival to the last before the deadline and, when that has passed, those it is
 * late by, today included. Days that are not worked have no cell.
 */
export function dayCells(calendar: Calendar, { from, dueAt, today }: { from: Day; dueAt: Date; today: Day }): DayCell[] {
  const lastDay = addDays(dayOf(dueAt), -1);
  const cells: DayCell[] = [];
  let isAfterGap = false;
  for (let day = addDays(from, 1); day <= lastDay || day <= today; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) {
      cells.push({ day, state: stateOf(day, lastDay, today), isAfterGap: isAfterGap && cells.length > 0 });
      isAfterGap = false;
    } else isAfterGap = true;
  }
  return cells;
}

function stateOf(day: Day, lastDay: Day, today: Day): DayCellState {
  if (day > lastDay) return "late";
  if (day === today) return "today";
  return day < today ? "passed" : "to_come";
}
