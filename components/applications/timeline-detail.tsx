import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { eventPayloads } from "@/lib/applications/events";
import type { TimelineEntry } from "@/lib/applications/types";
import type { Day } from "@/lib/platform/clock";
import { localePath } from "@/lib/platform/i18n/locale";
import { RefusalWords } from "./refusal-words";

/** What the record of an event says besides who and when. */
export async function TimelineDetail({ entry: { event, payload } }: { entry: TimelineEntry }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const day = (value: Day) => () => <LongDay day={value} />;
  switch (event) {
    case "submit":
    case "resubmit": {
      const { revision, promisedOn, isProvisional } = eventPayloads[event].parse(payload);
      return <p>{t.rich(isProvisional ? "details.sentProvisionally" : "details.sent", { revision, when: day(promisedOn) })}</p>;
    }
    case "request_correction": {
      const { items, dueOn } = eventPayloads[event].parse(payload);
      return <p>{t.rich("details.request_correction", { items, when: day(dueOn) })}</p>;
    }
    case "refuse_acceptance":
    case "propose_refusal":
    case "reject":
      return <RefusalWords {...eventPayloads[event].parse(payload)} />;
    case "release": {
      const { resolution, certificate } = eventPayloads[event].parse(payload);
      return (
        <p>
          {t("details.resolution", { resolution })}
          <a href={localePath(locale, `/certificates/${certificate}`)} className="link whitespace-nowrap font-mono">
            {certificate}
          </a>
        </p>
      );
    }
    case "withdraw":
    case "reopen": {
      const { words } = eventPayloads[event].parse(payload);
      return words ? <p className="whitespace-pre-line">{words}</p> : null;
    }
    default:
      return null;
  }
}
