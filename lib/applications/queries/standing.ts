import type { RouteStage } from "@/lib/alliances/queries/routes";
import { stageStates } from "@/lib/applications/constants";
import { promisedDay } from "@/lib/applications/deadline";
import type { Standing } from "@/lib/applications/types";
import { dayCells } from "@/lib/calendar/day-cells";
import { type Calendar, workingDaysLeft } from "@/lib/calendar/working-days";
import { dayOf, now, today } from "@/lib/platform/clock";
import type { ApplicationStatus } from "@/lib/platform/db/generated/enums";

interface StandingRow {
  status: ApplicationStatus;
  enteredAt: Date;
  dueAt: Date | null;
  dueIsProvisional: boolean;
  clockLeft: number | null;
  stagePosition: number | null;
}

/** Who holds a case, since when, until when, and what that promises. */
export function standingOf(row: StandingRow, stages: RouteStage[], calendar: Calendar): Standing {
  const isAtStage = stageStates.some((state) => state === row.status);
  const later = stages.slice((row.stagePosition ?? 0) + 1);
  const rest = later.reduce((sum, { settings }) => sum + settings.workingDays, 0);
  return {
    ...{ status: row.status, enteredAt: row.enteredAt, dueAt: row.dueAt, isDueProvisional: row.dueIsProvisional, stages, stagePosition: row.stagePosition },
    daysLeft: row.dueAt ? workingDaysLeft(calendar, today(), row.dueAt) : null,
    promised: isAtStage && row.dueAt ? promisedDay(calendar, row.dueAt, later) : null,
    cells:
      row.dueAt && (isAtStage || row.status === "correction_requested")
        ? dayCells(calendar, { from: dayOf(row.enteredAt), dueAt: row.dueAt, today: today() })
        : [],
    isLate: row.dueAt !== null && row.dueAt <= now(),
    daysAfterCorrection: row.status === "correction_requested" ? Math.max(1, row.clockLeft ?? 0) + rest : null,
  };
}
