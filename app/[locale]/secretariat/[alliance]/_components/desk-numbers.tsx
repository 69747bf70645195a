import { getLocale, getTranslations } from "next-intl/server";
import type { Queue } from "@/lib/applications/types";
import { formatNumber } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { queueAddress } from "../applications/_components/queue-address";

/** What is waiting, late and due; every number leads to the list it counts. */
export async function DeskNumbers({ alliance, queue: { counts, late, dueToday } }: { alliance: string; queue: Queue }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.today.numbers");
  const numbers = [
    { name: "mine", count: counts.mine, query: {}, colour: "text-ink" },
    { name: "dueToday", count: dueToday, query: { view: "all", today: "1" }, colour: dueToday > 0 ? "text-warn" : "text-ink" },
    { name: "late", count: late, query: { view: "all", late: "1" }, colour: late > 0 ? "text-bad" : "text-ink" },
    { name: "all", count: counts.all, query: { view: "all" }, colour: "text-ink" },
  ] as const;
  return (
    <ul className="grid grid-cols-2 border-accent border-t-2 border-b border-b-line sm:grid-cols-4 sm:divide-x sm:divide-hair">
      {numbers.map(({ name, count, query, colour }) => (
        <li key={name} className="py-3 sm:px-5 sm:first:ps-0">
          <a href={localePath(locale, queueAddress(alliance, query))} className="link-quiet block">
            <span className={`block font-semibold text-[2rem] tabular-nums leading-10 ${colour}`}>{formatNumber(locale, count)}</span>
            <span className="text-sm">{t(name)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
