import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { TierRuleView } from "@/lib/alliances/queries/rules";
import type { QueueParams } from "@/lib/applications/queries/queue";
import { localePath, plainText } from "@/lib/platform/i18n/locale";
import { queueAddress } from "./queue-address";

const box = "h-10 rounded-sm border border-line bg-raised px-3";

/** Narrows the queue; everything stands in the address. */
export async function QueueFilter({
  alliance,
  asked,
  tiers,
  isFiltered,
}: {
  alliance: string;
  asked: QueueParams;
  tiers: TierRuleView[];
  isFiltered: boolean;
}) {
  const locale = await getLocale();
  const t = await getTranslations("desk.queue");
  return (
    <form method="get" action={localePath(locale, queueAddress(alliance, {}))} className="no-print mb-4 flex flex-wrap items-center gap-3 text-sm">
      <input type="hidden" name="view" value={asked.view} />
      <label className="w-full sm:w-72">
        <span className="sr-only">{t("search")}</span>
        <input type="search" name="q" maxLength={120} defaultValue={asked.q} placeholder={t("search")} className={`${box} w-full`} />
      </label>
      <label className="flex items-center gap-2">
        {t("tier")}
        <select name="tier" defaultValue={asked.tier ?? ""} className={box}>
          <option value="">{t("allTiers")}</option>
          {tiers.map(({ code, name }) => (
            <option key={code} value={code}>
              {plainText(locale, name)}
            </option>
          ))}
        </select>
      </label>
      {(["late", "today"] as const).map((name) => (
        <label key={name} className="flex items-center gap-2">
          <input type="checkbox" name={name} value="1" defaultChecked={asked[name] !== undefined} className="size-5 accent-accent" />
          {t(name)}
        </label>
      ))}
      <Button type="submit" kind="secondary">
        {t("filter")}
      </Button>
      {isFiltered && (
        <a href={localePath(locale, queueAddress(alliance, { view: asked.view }))} className="link">
          {t("clear")}
        </a>
      )}
      <p className="ms-auto text-ink-2">{t(asked.view === "ended" ? "orderEnded" : "order")}</p>
    </form>
  );
}
