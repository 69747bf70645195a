import { getLocale, getTranslations } from "next-intl/server";
import { isReady, type TaskProgress, type TaskSection } from "@/lib/applications/progress";
import type { OwnApplication } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { taskAddress } from "./task-address";
import { TaskMark } from "./task-mark";

/** The parts of an application and how each stands; checking and sending opens when the others are done. */
export async function TaskList({
  application,
  progress,
  current,
}: {
  application: OwnApplication;
  progress: TaskProgress[];
  /** The part whose page this is; none on the overview, which also names what is missing. */
  current?: TaskSection | "check";
}) {
  const locale = await getLocale();
  const t = await getTranslations("applications.tasks");
  const done = progress.filter(({ state }) => state === "done" || state === "corrected" || state === "optional").length;
  return (
    <nav aria-label={t("title")} className="no-print">
      <p className="flex justify-between border-line border-b pb-1 text-sm">
        <span className="font-bold">{t("title")}</span>
        <span className="text-ink-2">{t("share", { done, all: progress.length })}</span>
      </p>
      <ul>
        {progress.map((task) => (
          <li key={task.section} className="border-hair border-b">
            <a href={taskAddress(locale, application, task.section)} aria-current={task.section === current ? "page" : undefined} className={row}>
              <span className={current ? "" : "link"}>{t(`sections.${task.section}`)}</span>
              <TaskMark {...task} />
            </a>
          </li>
        ))}
        <li className="border-hair border-b">
          {isReady(progress) ? (
            <a
              href={localePath(locale, `/workspace/applications/${application.number}/check`)}
              aria-current={current === "check" ? "page" : undefined}
              className={`${row} font-bold`}
            >
              <span className={current ? "" : "link"}>{t("check")}</span>
            </a>
          ) : (
            <span className={row}>
              {t("check")}
              <span className="whitespace-nowrap text-ink-2">{t("notYet")}</span>
            </span>
          )}
        </li>
      </ul>
    </nav>
  );
}

const row =
  "flex items-baseline justify-between gap-3 border-s-4 border-transparent py-2.5 ps-3 text-sm aria-[current]:border-accent aria-[current]:bg-wash aria-[current]:font-bold";
