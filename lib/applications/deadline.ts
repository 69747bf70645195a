import type { RouteStage } from "@/lib/alliances/queries/routes";
import { addWorkingDays, type Calendar, dueAfter, workingDaysLeft } from "@/lib/calendar/working-days";
import { addDays, type Day, dayOf, startOfDay } from "@/lib/platform/clock";
import { draftKeepDays } from "./constants";

/*
 * When whoever holds a case must have acted. Deadlines are instants that no longer belong to the time given: 00:00 in
 * the zone of the alliances after the last day. The day of arrival does not count.
 */

export interface Deadline {
  dueAt: Date;
  isProvisional: boolean;
}

/** A draft is kept for so many calendar days. */
export function draftDeadline(from: Day): Deadline {
  return { dueAt: startOfDay(addDays(from, draftKeepDays + 1)), isProvisional: false };
}

/** A stage has so many working days; after a correction it goes on with what was left, at least one day. */
export function stageDeadline(calendar: Calendar, from: Day, stage: RouteStage, left: number | null): Deadline {
  return dueAfter(calendar, from, left === null ? stage.settings.workingDays : Math.max(1, left));
}

/** How long the applicant has to correct: as the stage says, else twenty working days. */
export function correctionDeadline(calendar: Calendar, from: Day, stage: RouteStage): Deadline {
  return dueAfter(calendar, from, stage.settings.correctionWorkingDays ?? 20);
}

/** Working days of the stage's clock that are left when it is stopped. */
export function clockLeft(calendar: Calendar, today: Day, dueAt: Date): number {
  return workingDaysLeft(calendar, today, dueAt);
}

export interface Promise {
  day: Day;
  isProvisional: boolean;
}

/** The day by which the whole route is to be done, when the stage at hand is due then and each later one takes all its time. */
export function promisedDay(calendar: Calendar, stageDueAt: Date, laterStages: RouteStage[]): Promise {
  const from = addDays(dayOf(stageDueAt), -1);
  const days = laterStages.reduce((sum, { settings }) => sum + settings.workingDays, 0);
  if (days === 0) return { day: from, isProvisional: calendar.isProvisional(from) };
  const day = addWorkingDays(calendar, from, days);
  return { day, isProvisional: calendar.isProvisional(from) || calendar.isProvisional(day) };
}
