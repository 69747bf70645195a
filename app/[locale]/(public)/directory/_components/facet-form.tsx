import { getLocale, getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";
import { type Facet, facets } from "@/lib/directory/constants";
import type { DirectoryParams } from "@/lib/directory/schema";
import { today } from "@/lib/platform/clock";
import { formatNumber } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import type { FacetOption } from "./facet-options";

/** The alliances were founded in 2023. */
const firstYear = 2023;

/**
 * Everything the list can be narrowed by, as one plain form whose button stays in sight. On phones it waits behind 筛选: the disclosure stands beside
 * the form and not around it, so that the same form is open on wide screens without a script.
 */
export async function FacetForm({ params, options }: { params: DirectoryParams; options: Record<Facet, FacetOption[]> }) {
  const locale = await getLocale();
  const t = await getTranslations("directory.facets");
  const chosen = facets.reduce((sum, facet) => sum + (params[facet]?.length ?? 0), params.since ? 1 : 0);
  const years = Array.from({ length: Number(today().slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index).toReversed();
  return (
    <div className="no-print min-w-0">
      <details className="peer md:hidden">
        <summary className={`${buttonClass("secondary")} w-full list-none [&::-webkit-details-marker]:hidden`}>
          {chosen > 0 ? t("openWith", { count: chosen }) : t("open")}
        </summary>
      </details>
      <form action={localePath(locale, "/directory")} aria-label={t("title")} className="hidden flex-col peer-open:flex max-md:mt-4 md:flex">
        {params.q && <input type="hidden" name="q" value={params.q} />}
        {params.sort && <input type="hidden" name="sort" value={params.sort} />}
        {facets.map(
          (facet) =>
            options[facet].length > 0 && <FacetGroup key={facet} facet={facet} label={t(facet === "title" ? "titles" : facet)} options={options[facet]} />,
        )}
        <div className="mb-6">
          <label htmlFor="since" className="mb-2 block border-line border-b pb-1.5 font-bold text-cell">
            {t("since")}
          </label>
          <select id="since" name="since" defaultValue={params.since ?? ""} className="h-9 w-full rounded-sm border border-line bg-raised px-2 text-cell">
            <option value="">{t("sinceAny")}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {t("sinceYear", { year: String(year) })}
              </option>
            ))}
          </select>
        </div>
        <div className="sticky top-0 order-first flex items-center justify-between gap-4 bg-paper pb-3 md:py-2">
          <p className="font-bold">{t("open")}</p>
          <button type="submit" className={buttonClass("secondary", "small")}>
            {t("apply")}
          </button>
        </div>
      </form>
    </div>
  );
}

/** Fewer than three are not worth hiding. */
const shownAtFirst = 5;
const worthHiding = 3;

async function FacetGroup({ facet, label, options }: { facet: Facet; label: string; options: FacetOption[] }) {
  const t = await getTranslations("directory.facets");
  const isLong = options.length >= shownAtFirst + worthHiding;
  const rest = isLong ? options.slice(shownAtFirst) : [];
  return (
    <fieldset className="mb-6">
      <legend className="mb-1 w-full border-line border-b pb-1.5 font-bold text-cell">{label}</legend>
      <Values facet={facet} options={isLong ? options.slice(0, shownAtFirst) : options} />
      {rest.length > 0 && (
        <details open={rest.some(({ isChosen }) => isChosen)}>
          <summary className="cursor-pointer scroll-mt-16 list-none py-1 ps-7 text-xs [&::-webkit-details-marker]:hidden">
            <span className="link">{t("rest", { count: rest.length })}</span>
          </summary>
          <Values facet={facet} options={rest} />
        </details>
      )}
    </fieldset>
  );
}

async function Values({ facet, options }: { facet: Facet; options: FacetOption[] }) {
  const locale = await getLocale();
  return options.map(({ value, label, count, isChosen }) => (
    <label key={value} className={`flex min-h-[1.875rem] cursor-pointer items-center gap-2.5 text-cell ${lookOf(count, isChosen)}`}>
      <input type="checkbox" name={facet} value={value} defaultChecked={isChosen} className="size-[1.125rem] shrink-0 scroll-mt-16 accent-accent" />
      <span className="min-w-0 flex-1">{label}</span>
      <span className="text-xs">{formatNumber(locale, count)}</span>
    </label>
  ));
}

function lookOf(count: number, isChosen: boolean): string {
  if (isChosen) return "font-bold text-accent";
  return count === 0 ? "text-ink-3" : "";
}
