import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DueMark } from "@/components/calendar/due-mark";
import { LongDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import { endStates } from "@/lib/applications/constants";
import type { Standing } from "@/lib/applications/types";
import { addDays, dayOf } from "@/lib/platform/clock";
import type { LocalisedText } from "@/lib/platform/i18n/locale";
import { ApplicationStatusMark, type Audience } from "./application-status-mark";

interface FourFactsProps {
  standing: Standing;
  alliance: LocalisedText;
  /** Name of the applying organization. */
  unit: string;
  audience: Audience;
}

/** What stands first on every case page: how far it is, who holds it, since when, and what is promised. */
export async function FourFacts({ standing, alliance, unit, audience }: FourFactsProps) {
  const locale = await getLocale();
  const t = await getTranslations("applications.facts");
  const { status, stages, stagePosition } = standing;
  const isEnded = endStates.some((end) => end === status);
  const isWithApplicant = status === "draft" || status === "correction_requested";
  return (
    <dl className="grid border-accent border-t-2 border-b border-b-line md:grid-cols-4 md:divide-x md:divide-hair">
      <Fact label={t("where")} second={!isEnded && stagePosition !== null && t("step", { step: stagePosition + 1, steps: stages.length })}>
        <ApplicationStatusMark status={status} audience={audience} />
      </Fact>
      <Fact label={t("who")} second={!isEnded && standing.dueAt && standing.daysLeft !== null && status !== "draft" && <Due standing={standing} />}>
        {isEnded ? (
          t("nobody")
        ) : isWithApplicant ? (
          <Chinese locale={locale}>{unit}</Chinese>
        ) : (
          <>
            <Text value={alliance} locale={locale} />
            {t("secretariat")}
          </>
        )}
      </Fact>
      <Fact label={t(isEnded ? "ended" : "since")}>
        <LongDay day={dayOf(standing.enteredAt)} />
      </Fact>
      <Promised standing={standing} isEnded={isEnded} />
    </dl>
  );
}

async function Promised({ standing: { status, promised, dueAt, daysAfterCorrection }, isEnded }: { standing: Standing; isEnded: boolean }) {
  const t = await getTranslations("applications.facts");
  const c = await getTranslations("common");
  if (isEnded) return <Fact label={t("promised")}>{t("done")}</Fact>;
  if (promised)
    return (
      <Fact label={t("promised")} second={promised.isProvisional && c("provisional")}>
        {t.rich("before", { when: () => <LongDay day={promised.day} /> })}
      </Fact>
    );
  if (status === "draft" && dueAt) return <Fact label={t("kept")}>{t.rich("until", { when: () => <LongDay day={lastDayOf(dueAt)} /> })}</Fact>;
  return <Fact label={t("promised")}>{daysAfterCorrection === null ? c("unknown") : t("afterCorrection", { count: daysAfterCorrection })}</Fact>;
}

async function Due({ standing: { dueAt, daysLeft, isLate, isDueProvisional } }: { standing: Standing }) {
  const t = await getTranslations("applications.facts");
  const c = await getTranslations("common");
  if (!dueAt || daysLeft === null) return null;
  return (
    <span className="flex flex-wrap gap-x-2">
      <span>{t.rich("before", { when: () => <LongDay day={lastDayOf(dueAt)} /> })}</span>
      {isDueProvisional && <span>{c("provisional")}</span>}
      <DueMark daysLeft={daysLeft} isLate={isLate} />
    </span>
  );
}

function Fact({ label, second, children }: { label: string; second?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-hair border-b py-2.5 last:border-0 md:block md:border-b-0 md:px-5 md:first:ps-0">
      <dt className="text-ink-2 text-sm">{label}</dt>
      <dd className="min-w-0">
        <div className="font-bold md:text-lg">{children}</div>
        {second && <div className="text-ink-2 text-sm">{second}</div>}
      </dd>
    </div>
  );
}

/** People name the last day; the deadline is the instant after it. */
function lastDayOf(dueAt: Date) {
  return addDays(dayOf(dueAt), -1);
}
