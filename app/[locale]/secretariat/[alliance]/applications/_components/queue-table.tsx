import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationStatusMark } from "@/components/applications/application-status-mark";
import { ShortDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import type { QueueRow } from "@/lib/applications/types";
import { addDays, dayOf } from "@/lib/platform/clock";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress } from "./queue-address";
import { QueueDue } from "./queue-due";

/** On phones a row is unit, stage and due; the rest is on the case's page. */
const wide = "max-sm:!hidden whitespace-nowrap";

/** Cases as rows; a late one has a red bar. A short table leaves out what the desk does not need at a glance. */
export async function QueueTable({
  rows,
  alliance,
  isEnded = false,
  isShort = false,
}: {
  rows: QueueRow[];
  alliance: string;
  isEnded?: boolean;
  isShort?: boolean;
}) {
  const t = await getTranslations("desk.queue.columns");
  const columns = [
    "number",
    "unit",
    "stage",
    ...(isEnded ? (["ended"] as const) : (["due"] as const)),
    ...(isShort ? [] : (["submitted", "day"] as const)),
  ] as const;
  const shown = columns.filter((column) => !(isEnded && column === "day"));
  return (
    <table className="rows-table [&_td:first-child]:ps-3 [&_th:first-child]:ps-3">
      <thead className={rows.length >= 20 ? "sticky top-0 bg-paper" : undefined}>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col" className={column === "number" || column === "submitted" || column === "day" ? wide : undefined}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueLine key={row.number} row={row} alliance={alliance} isEnded={isEnded} isShort={isShort} />
        ))}
      </tbody>
    </table>
  );
}

async function QueueLine({ row, alliance, isEnded, isShort }: { row: QueueRow; alliance: string; isEnded: boolean; isShort: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.queue");
  return (
    <tr
      className={row.isLate ? "relative before:absolute before:inset-y-0 before:-start-2 before:border-bad before:border-s-[3px] sm:before:start-0" : undefined}
    >
      <td className={`${wide} font-mono`}>{row.number}</td>
      <td data-label={t("columns.unit")}>
        <span>
          <a href={localePath(locale, caseAddress(alliance, row.number))} className="link-quiet font-bold">
            <Chinese locale={locale}>{row.unit.name}</Chinese>
          </a>
          {row.unit.isDemo && <DemoMark />}
          {row.tier && (
            <span className="block text-ink-2 text-xs">
              <Text value={row.tier} locale={locale} />
            </span>
          )}
        </span>
      </td>
      <td data-label={t("columns.stage")}>
        <span>
          <ApplicationStatusMark status={row.status} audience="desk" />
          {row.isRefusalProposed && <span className="block text-warn text-xs">{t("refusalProposed")}</span>}
        </span>
      </td>
      <td data-label={t(isEnded ? "columns.ended" : "columns.due")}>
        {isEnded ? row.decidedAt && <ShortDay day={dayOf(row.decidedAt)} /> : <QueueDue row={row} />}
      </td>
      {!isShort && (
        <td className={wide}>
          <ShortDay day={dayOf(row.submittedAt)} />
        </td>
      )}
      {!isShort && !isEnded && <td className={wide}>{row.dueAt && <ShortDay day={addDays(dayOf(row.dueAt), -1)} />}</td>}
    </tr>
  );
}
