import type { ReactNode } from "react";
import type { DayCell, DayCellState } from "@/lib/calendar/day-cells";
import { DueMark } from "./due-mark";

const shapes: Record<DayCellState, { colour: string; drawing: ReactNode }> = {
  passed: { colour: "text-accent", drawing: <rect width="14" height="10" fill="currentColor" /> },
  today: {
    colour: "text-accent",
    drawing: (
      <>
        <rect x="0.500" y="0.500" width="13" height="9" fill="none" stroke="currentColor" />
        <rect width="7" height="10" fill="currentColor" />
      </>
    ),
  },
  to_come: { colour: "text-mid", drawing: <rect x="0.500" y="0.500" width="13" height="9" fill="none" stroke="currentColor" /> },
  late: { colour: "text-bad", drawing: <path d="M3 0h11l-3 10H0z" fill="currentColor" /> },
};

/** Later ones are only told in words. */
const mostLate = 6;

/** A deadline drawn in working days, one cell each, a gap at weekends and holidays, a bar at the limit; the words say the same. */
export function DayCells({ cells, daysLeft, isLate }: { cells: DayCell[]; daysLeft: number; isLate: boolean }) {
  const late = cells.filter(({ state }) => state === "late");
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <span aria-hidden="true" className="inline-flex flex-wrap items-center gap-x-px gap-y-1">
        {cells
          .filter(({ state }) => state !== "late")
          .map((cell) => (
            <Cell key={cell.day} {...cell} />
          ))}
        {isLate && <span className="mx-px h-4 border-ink border-s-2" />}
        {late.slice(0, mostLate).map((cell) => (
          <Cell key={cell.day} {...cell} isAfterGap={false} />
        ))}
      </span>
      <DueMark daysLeft={daysLeft} isLate={isLate} />
    </span>
  );
}

function Cell({ state, isAfterGap }: DayCell) {
  const { colour, drawing } = shapes[state];
  return (
    <svg viewBox="0 0 14 10" aria-hidden="true" className={`h-2.5 w-3.5 shrink-0 ${colour} ${isAfterGap ? "ms-1" : ""}`}>
      {drawing}
    </svg>
  );
}
