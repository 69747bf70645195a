import { getLocale, getTranslations } from "next-intl/server";
import { directoryPath } from "@/lib/directory/address";
import { type Sort, sorts } from "@/lib/directory/constants";
import type { DirectoryParams } from "@/lib/directory/schema";
import { localePath } from "@/lib/platform/i18n/locale";

/** The orders, the present one marked; relevance only where something is searched. */
export async function SortLinks({ params, current }: { params: DirectoryParams; current: Sort }) {
  const locale = await getLocale();
  const t = await getTranslations("directory.sort");
  const { after: _, ...kept } = params;
  return (
    <nav aria-label={t("label")} className="no-print">
      <ul className="flex flex-wrap gap-x-4 text-cell">
        {sorts
          .filter((sort) => sort !== "relevance" || params.q !== undefined)
          .map((sort) => (
            <li key={sort}>
              <a
                href={localePath(locale, directoryPath({ ...kept, sort }))}
                aria-current={sort === current ? "true" : undefined}
                className="block border-transparent border-b-2 py-1 text-ink-2 hover:text-accent aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-accent"
              >
                {t(sort)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
