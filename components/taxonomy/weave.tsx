import { getLocale, getTranslations } from "next-intl/server";
import { Text } from "@/components/layout/text";
import type { AllianceOverview, CategoryCounts, Overview } from "@/lib/directory/types";
import { categories } from "@/lib/organizations/constants";
import { localePath } from "@/lib/platform/i18n/locale";
import { WeaveDrawing } from "./weave-drawing";
import { WeaveList } from "./weave-list";

/**
 * Seven alliances and their chains in one picture: a chain is a thread, an alliance a bundle of slips, the seven kinds
 * of unit the bindings across. Upright in Chinese on wide screens; a list with the same links and numbers elsewhere.
 */
export async function Weave({ overview }: { overview: Overview }) {
  const locale = await getLocale();
  const t = await getTranslations("home.weave");
  const isUpright = locale === "zh-CN";
  return (
    <section aria-labelledby="weave-title" className="relative">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="weave-title" className="font-bold text-[1.25rem] leading-[1.875rem]">
          {t("title")}
        </h2>
        <a href="#weave-table" className="link no-print text-sm">
          {t("asTable")}
        </a>
      </div>
      {isUpright && (
        <div className="hidden lg:block">
          <WeaveDrawing overview={overview} />
        </div>
      )}
      <div className={isUpright ? "lg:hidden" : undefined}>
        <WeaveList alliances={overview.alliances} />
      </div>
      <div id="weave-table" tabIndex={-1} className="shown-when-pointed-at mt-8 scroll-mt-4 outline-none">
        <WeaveTable overview={overview} />
        <a href="#weave-title" className="link no-print text-sm">
          {t("hideTable")}
        </a>
      </div>
    </section>
  );
}

/** The same numbers as the picture, to read, copy and check. */
async function WeaveTable({ overview }: { overview: Overview }) {
  const locale = await getLocale();
  const t = await getTranslations("home.weave");
  const o = await getTranslations("organizations");
  return (
    <table className="rows-table">
      <caption className="py-2 text-start text-ink-2 text-sm">{t("legend")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("chain")}</th>
          {categories.map((category) => (
            <th key={category} scope="col" className="number">
              {o(`categoriesShort.${category}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {t("total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {overview.alliances.map((alliance) => (
          <AllianceRows key={alliance.slug} alliance={alliance} />
        ))}
        <CountRow counts={overview.all} isStrong>
          {t("allAlliances")}
        </CountRow>
      </tbody>
    </table>
  );

  function AllianceRows({ alliance }: { alliance: AllianceOverview }) {
    return (
      <>
        <CountRow counts={alliance} isStrong>
          <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link-quiet">
            <Text value={alliance.cluster} locale={locale} />
          </a>
        </CountRow>
        {alliance.chains.map((chain) => (
          <CountRow key={chain.code} counts={chain}>
            <a href={localePath(locale, `/chains/${chain.code}`)} className="link-quiet">
              <Text value={chain.name} locale={locale} />
            </a>
          </CountRow>
        ))}
      </>
    );
  }

  function CountRow({ counts, isStrong, children }: { counts: CategoryCounts; isStrong?: boolean; children: React.ReactNode }) {
    return (
      <tr className={isStrong ? "font-bold" : undefined}>
        <th scope="row" className={isStrong ? "" : "!font-normal !text-cell sm:!ps-4"}>
          {children}
        </th>
        {categories.map((category) => (
          <td key={category} className="number" data-label={o(`categories.${category}`)}>
            {counts.byCategory[category]}
          </td>
        ))}
        <td className="number" data-label={t("total")}>
          {counts.total}
        </td>
      </tr>
    );
  }
}
