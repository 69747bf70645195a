import { getLocale, getTranslations } from "next-intl/server";
import type { QueueParams } from "@/lib/applications/queries/queue";
import { type Queue, queueViews } from "@/lib/applications/types";
import { today } from "@/lib/platform/clock";
import { formatDay } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { queueAddress } from "./queue-address";

/** The views of the queue, each with the number of cases it holds under the same filters. On paper, which view it is and of which day. */
export async function QueueViews({ alliance, asked, counts }: { alliance: string; asked: QueueParams; counts: Queue["counts"] }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.queue");
  return (
    <>
      <nav aria-label={t("viewsLabel")} className="no-print mb-4 border-line border-b">
        <ul className="flex flex-wrap gap-x-6">
          {queueViews.map((view) => (
            <li key={view}>
              <a
                href={localePath(locale, queueAddress(alliance, { ...asked, view, after: undefined }))}
                aria-current={view === asked.view ? "page" : undefined}
                className="-mb-px block border-transparent border-b-[3px] py-1.5 hover:text-accent aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-accent"
              >
                {t(`views.${view}`)} <span className="text-ink-2 text-sm tabular-nums">{counts[view]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mb-2 hidden print:block">{t("printed", { view: t(`views.${asked.view}`), count: counts[asked.view], day: formatDay(locale, today()) })}</p>
    </>
  );
}
