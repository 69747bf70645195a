import { getTranslations } from "next-intl/server";
import { DayCells } from "@/components/calendar/day-cells";
import { ShortDay } from "@/components/layout/day";
import { StatusMark } from "@/components/ui/status-mark";
import type { QueueRow } from "@/lib/applications/types";
import { addDays, dayOf } from "@/lib/platform/clock";

/** How long a case has lain at its stage and what is left; while the applicant corrects, the clock stands. */
export async function QueueDue({ row: { status, dueAt, daysLeft, isLate, isDueProvisional, cells } }: { row: QueueRow }) {
  const t = await getTranslations("desk.queue");
  const c = await getTranslations("common");
  if (!dueAt || daysLeft === null) return c("unknown");
  if (status === "correction_requested")
    return <StatusMark status="suspended">{t.rich("stopped", { when: () => <ShortDay day={addDays(dayOf(dueAt), -1)} /> })}</StatusMark>;
  return (
    <span>
      <DayCells cells={cells} daysLeft={daysLeft} isLate={isLate} />
      {isDueProvisional && <span className="ms-2 text-ink-2 text-xs">{c("provisional")}</span>}
    </span>
  );
}
