import { getLocale, getTranslations } from "next-intl/server";
import { directoryPath } from "@/lib/directory/address";
import { facets } from "@/lib/directory/constants";
import type { DirectoryParams } from "@/lib/directory/schema";
import { localePath } from "@/lib/platform/i18n/locale";

/** Nobody was found: why that may be, and the ways on. */
export async function Nobody({ params }: { params: DirectoryParams }) {
  const locale = await getLocale();
  const t = await getTranslations("directory.empty");
  const { q } = params;
  const isFiltered = params.since !== undefined || facets.some((facet) => params[facet]);
  return (
    <div className="py-8">
      <p className="font-bold">{q ? t("search", { q }) : t("filtered")}</p>
      <p className="mb-4 text-ink-2 text-sm">{q ? t("searchHint") : t("filteredHint")}</p>
      <ul className="grid gap-2 text-sm">
        {q && isFiltered && (
          <li>
            <a href={localePath(locale, directoryPath({ q }))} className="link">
              {t("withoutFilters", { q })}
            </a>
          </li>
        )}
        <li>
          <a href={localePath(locale, "/directory")} className="link">
            {t("all")}
          </a>
        </li>
      </ul>
    </div>
  );
}
