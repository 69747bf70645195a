import { getTranslations } from "next-intl/server";
import { AskedItems } from "@/components/applications/asked-items";
import { FourFacts } from "@/components/applications/four-facts";
import { RouteProgress } from "@/components/applications/route-progress";
import { Timeline } from "@/components/applications/timeline";
import { Instant, LongDay } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import { addDays, dayOf } from "@/lib/platform/clock";
import type { Writing } from "./load-application";
import { TaskList } from "./task-list";

/** While it is the applicant's turn: the task list first, and for a correction what is asked. */
export async function DraftView({ writing: { application, progress } }: { writing: Writing }) {
  const t = await getTranslations("applications");
  const { standing, alliance, unit, asked, draft, timeline, revision } = application;
  const lastDay = standing.dueAt && addDays(dayOf(standing.dueAt), -1);
  return (
    <>
      {standing.status === "correction_requested" && (
        <>
          <FourFacts standing={standing} alliance={alliance.name} unit={unit.name} audience="applicant" />
          <RouteProgress standing={standing} />
          {lastDay && <Note kind="warn">{t.rich("case.correct", { count: asked.length, when: () => <LongDay day={lastDay} /> })}</Note>}
          <Section title={t("check.asked")} className="mb-8 max-w-read">
            <AskedItems items={asked} />
          </Section>
        </>
      )}
      {standing.status === "draft" && (
        <p className="mb-6 text-ink-2 text-sm">
          {draft.savedAt && t.rich("case.savedAt", { at: () => <Instant at={draft.savedAt ?? new Date(0)} /> })}
          {lastDay && t.rich("case.keptUntil", { when: () => <LongDay day={lastDay} /> })}
        </p>
      )}
      <div className="max-w-read">
        <TaskList application={application} progress={progress} />
      </div>
      {revision && (
        <Section title={t("timeline.title")} className="mt-10 max-w-read">
          <Timeline entries={timeline} standing={standing} />
        </Section>
      )}
    </>
  );
}
