import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Text } from "@/components/layout/text";
import { endStates } from "@/lib/applications/constants";
import type { Standing, TimelineEntry } from "@/lib/applications/types";
import { dayOf, today } from "@/lib/platform/clock";
import { formatClock } from "@/lib/platform/i18n/format";
import { TimelineDetail } from "./timeline-detail";

/** What happened to a case, the newest first; above it, in dashed rings, what is still to come. A dashed line says that the clock stood. */
export async function Timeline({ entries, standing }: { entries: TimelineEntry[]; standing: Standing }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const isEnded = endStates.some((end) => end === standing.status);
  const toCome = isEnded || standing.stagePosition === null ? [] : standing.stages.slice(standing.stagePosition + 1).toReversed();
  return (
    <ol className="pt-4">
      {toCome.map(({ position, kind, name, settings }) => (
        <Step key={position} when={t("timeline.toCome")} mark="dashed" line="solid" title={<Text value={name} locale={locale} />}>
          {t(`timeline.coming.${kind}`, { count: settings.workingDays })}
        </Step>
      ))}
      {entries.map((entry, index) => (
        <Step
          key={entry.id}
          when={<Moment at={entry.at} />}
          mark={index === 0 && !isEnded ? "current" : entry.event === "request_correction" ? "stopped" : "done"}
          line={index === entries.length - 1 ? "none" : entry.event === "resubmit" ? "stopped" : "solid"}
          title={t(`events.${entry.event}`)}
        >
          <TimelineDetail entry={entry} />
          {entry.role && (
            <span className="text-ink-3">
              {t(`roles.${roleOf(entry.role)}`)}
              {entry.name && ` ${entry.name}`}
            </span>
          )}
        </Step>
      ))}
    </ol>
  );
}

const roles = ["org_admin", "liaison", "representative", "officer", "reviewer", "secretary_general"] as const;

function roleOf(role: string) {
  return roles.find((known) => known === role) ?? "system";
}

function Moment({ at }: { at: Date }) {
  const day = dayOf(at);
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {day.slice(0, 4) === today().slice(0, 4) ? day.slice(5) : day} {formatClock(at)}
    </time>
  );
}

const marks = {
  done: "rounded-full bg-mid",
  current: "rounded-full border-2 border-accent bg-wash",
  stopped: "rotate-45 border-2 border-warn bg-paper",
  dashed: "rounded-full border border-dashed border-mid bg-paper",
};

const lines = { solid: "border-hair border-s-2", stopped: "border-warn border-s-2 border-dashed", none: "" };

function Step({
  when,
  mark,
  line,
  title,
  children,
}: {
  when: ReactNode;
  mark: keyof typeof marks;
  line: keyof typeof lines;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[7rem_1rem_minmax(0,1fr)]">
      <p className="hidden text-ink-2 text-sm leading-7 sm:block">{when}</p>
      <div aria-hidden="true" className="relative">
        <span className={`absolute start-[0.4375rem] top-5 bottom-[-0.5rem] ${lines[line]}`} />
        <span className={`absolute start-0.5 top-2 size-3 ${marks[mark]}`} />
      </div>
      <div className="min-w-0 pb-5">
        <p className="text-ink-2 text-sm sm:hidden">{when}</p>
        <p className={mark === "dashed" ? "" : "font-bold"}>{title}</p>
        <div className="max-w-read break-words text-ink-2 text-sm">{children}</div>
      </div>
    </li>
  );
}
