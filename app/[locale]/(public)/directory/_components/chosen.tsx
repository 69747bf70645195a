import { getLocale, getTranslations } from "next-intl/server";
import { directoryPath, without } from "@/lib/directory/address";
import { type Facet, facets } from "@/lib/directory/constants";
import type { DirectoryParams } from "@/lib/directory/schema";
import { localePath } from "@/lib/platform/i18n/locale";
import type { FacetOption } from "./facet-options";

/** What is chosen, each choice a link that takes it back. */
export async function Chosen({ params, options }: { params: DirectoryParams; options: Record<Facet, FacetOption[]> }) {
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const { after: _, ...kept } = params;
  const chips = [
    ...(params.q ? [{ facet: t("chosen.search"), value: params.q, left: { ...kept, q: undefined } }] : []),
    ...facets.flatMap((facet) =>
      (params[facet] ?? []).map((value) => ({
        facet: t(`facets.${facet === "title" ? "titles" : facet}`),
        value: options[facet].find((option) => option.value === value)?.label ?? value,
        left: without(kept, facet, value),
      })),
    ),
    ...(params.since ? [{ facet: t("facets.since"), value: t("facets.sinceYear", { year: String(params.since) }), left: { ...kept, since: undefined } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <nav aria-label={t("chosen.title")} className="no-print pt-3">
      <ul className="flex flex-wrap items-center gap-2 text-cell">
        {chips.map(({ facet, value, left }) => (
          <li key={`${facet} ${value}`} className="min-w-0">
            <a
              href={localePath(locale, directoryPath(left))}
              className="flex min-h-7 items-center gap-2 rounded-sm border border-accent bg-wash px-2 hover:border-accent-strong"
            >
              <span className="text-ink-2">{facet}</span>
              <span className="min-w-0">
                {value}
                <span className="sr-only">{t("chosen.remove")}</span>
              </span>
              <Cross />
            </a>
          </li>
        ))}
        <li>
          <a href={localePath(locale, "/directory")} className="link inline-block py-1">
            {t("chosen.clear")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Cross() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0" stroke="currentColor" strokeWidth="1.600">
      <path d="M1.500 1.500l9 9m0-9l-9 9" />
    </svg>
  );
}
