import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { Chinese } from "@/components/layout/text";
import type { DeskEvent } from "@/lib/applications/queries/desk-events";
import { dayOf, today } from "@/lib/platform/clock";
import { formatClock } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress } from "../applications/_components/queue-address";

/** What happened lately, the newest first. */
export async function DeskEvents({ events, alliance }: { events: DeskEvent[]; alliance: string }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.today");
  const a = await getTranslations("applications.events");
  if (events.length === 0) return <EmptyState title={t("noEvents")} />;
  return (
    <ol className="text-sm">
      {events.map(({ id, event, at, name, number, unit }) => (
        <li key={id} className="border-hair border-b py-2">
          <p>
            <span className="font-bold">{a(event)}</span>{" "}
            <a href={localePath(locale, caseAddress(alliance, number))} className="link-quiet">
              <Chinese locale={locale}>{unit}</Chinese>
            </a>
          </p>
          <p className="text-ink-2 text-xs">
            <time dateTime={at.toISOString()}>
              {dayOf(at) === today() ? "" : `${dayOf(at).slice(5)} `}
              {formatClock(at)}
            </time>
            {name && ` ${name}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
