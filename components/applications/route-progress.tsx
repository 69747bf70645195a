import { getLocale, getTranslations } from "next-intl/server";
import { DayCells } from "@/components/calendar/day-cells";
import { Text } from "@/components/layout/text";
import { endStates } from "@/lib/applications/constants";
import type { Standing } from "@/lib/applications/types";

/** How a stage of the route stands. */
const looks = {
  done: { bar: "border-mid", name: "font-bold" },
  current: { bar: "border-accent", name: "font-bold text-accent" },
  paused: { bar: "border-dashed border-warn", name: "font-bold text-warn" },
  stopped: { bar: "border-ink-3", name: "font-bold" },
  toCome: { bar: "border-dotted border-line", name: "text-ink-2" },
};

/** The stages of the pinned route: what is done, where it is, and what is to come; the present one with its working days. */
export async function RouteProgress({ standing }: { standing: Standing }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.route");
  const { cells, daysLeft, isLate } = standing;
  if (standing.stages.length === 0) return null;
  return (
    <ol aria-label={t("title")} className="my-6 grid gap-x-2 gap-y-4 md:auto-cols-fr md:grid-flow-col">
      {standing.stages.map(({ position, name, settings }, index) => {
        const look = lookOf(standing, index);
        const isHere = look === "current" || look === "paused";
        return (
          <li key={position} aria-current={isHere ? "step" : undefined} className={`border-t-4 pt-1.5 ${looks[look].bar}`}>
            <p className={looks[look].name}>
              <Text value={name} locale={locale} />
            </p>
            <p className="text-ink-2 text-sm">{t(look, { count: settings.workingDays })}</p>
            {isHere && daysLeft !== null && cells.length > 0 && <DayCells cells={cells} daysLeft={daysLeft} isLate={isLate} />}
          </li>
        );
      })}
    </ol>
  );
}

function lookOf({ status, stagePosition }: Standing, index: number): keyof typeof looks {
  const reached = stagePosition ?? 0;
  if (status === "approved" || index < reached) return "done";
  if (index > reached) return "toCome";
  if (status === "correction_requested") return "paused";
  return endStates.some((end) => end === status) ? "stopped" : "current";
}
