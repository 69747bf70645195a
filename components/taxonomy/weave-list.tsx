import { getLocale, getTranslations } from "next-intl/server";
import { Text } from "@/components/layout/text";
import type { AllianceOverview } from "@/lib/directory/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { Thread } from "./thread";

/** The weave lying down: a list of chains under their alliances, each with its thread and its number. */
export async function WeaveList({ alliances, heading: Heading = "h3" }: { alliances: AllianceOverview[]; heading?: "h2" | "h3" }) {
  const locale = await getLocale();
  const t = await getTranslations("home.weave");
  return (
    <>
      <p className="mb-3 text-ink-2 text-sm">{t("listLegend")}</p>
      <div className="gap-8 sm:columns-2 lg:columns-3">
        {alliances.map((alliance) => (
          <section key={alliance.slug} className="mb-4 break-inside-avoid">
            <Heading className="bg-slip text-on-slip">
              <a
                href={localePath(locale, `/alliances/${alliance.slug}`)}
                className="flex flex-wrap items-baseline justify-between gap-x-3 px-2.5 py-1.5 hover:underline focus-visible:outline-on-accent focus-visible:-outline-offset-4"
              >
                <span className="font-bold">
                  <Text value={alliance.cluster} locale={locale} />
                </span>
                <span className="text-xs">{t("inAlliance", { chains: alliance.chains.length, units: alliance.total })}</span>
              </a>
            </Heading>
            <ul>
              {alliance.chains.map((chain) => (
                <li key={chain.code} className="border-hair border-b">
                  <a href={localePath(locale, `/chains/${chain.code}`)} className="flex min-h-[2.125rem] items-center gap-2 px-2.5 text-cell hover:bg-wash">
                    <span className="flex-1 py-1">
                      <Text value={chain.name} locale={locale} />
                    </span>
                    <Thread counts={chain} className="h-[2.125rem] w-[6.875rem] shrink-0" />
                    <span className="w-8 shrink-0 text-end font-bold">{chain.total}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
