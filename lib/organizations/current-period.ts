import { dayToColumn, today } from "@/lib/platform/clock";

/** The condition on a dated row that its period contains today. */
export function holdsToday() {
  const day = dayToColumn(today());
  return { startsOn: { lte: day }, OR: [{ endsBefore: null }, { endsBefore: { gt: day } }] };
}
