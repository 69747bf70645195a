import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SearchBox } from "@/components/directory/search-box";
import { ButtonLink } from "@/components/ui/button";
import { choicesOf, directoryPath } from "@/lib/directory/address";
import { countListed, listDirectory, sortOf } from "@/lib/directory/queries/listing";
import { directoryParamsSchema } from "@/lib/directory/schema";
import { formatNumber } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { Chosen } from "./_components/chosen";
import { DirectoryList } from "./_components/directory-list";
import { FacetForm } from "./_components/facet-form";
import { facetOptions } from "./_components/facet-options";
import { Nobody } from "./_components/nobody";
import { SortLinks } from "./_components/sort-links";

export async function generateMetadata({ searchParams }: PageProps<"/[locale]/directory">): Promise<Metadata> {
  const t = await getTranslations("directory");
  const isNarrowed = Object.keys(await searchParams).length > 0;
  return { title: t("title"), description: t("lead"), ...(isNarrowed ? { robots: { index: false } } : {}) };
}

export default async function DirectoryPage({ searchParams }: PageProps<"/[locale]/directory">) {
  const params = directoryParamsSchema.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const [page, all] = await Promise.all([listDirectory(params), countListed()]);
  const options = await facetOptions(params, page.facets);
  const { after, ...kept } = params;
  return (
    <div className="grid gap-x-12 gap-y-4 md:grid-cols-[15.5rem_minmax(0,1fr)] md:gap-y-6">
      <h1 className="title-public">{t("title")}</h1>
      <SearchBox q={params.q} keep={choicesOf({ ...kept, q: undefined })} />
      <FacetForm params={params} options={options} />
      <section aria-labelledby="found" className="min-w-0">
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 border-line border-b pb-1">
          <p className="flex items-baseline gap-3">
            <strong id="found" className="font-bold text-lg">
              {t("count", { count: page.total })}
            </strong>
            {page.total !== all && <span className="text-cell text-ink-2">{t("countAll", { count: formatNumber(locale, all) })}</span>}
          </p>
          <SortLinks params={params} current={sortOf(params)} />
        </div>
        <Chosen params={params} options={options} />
        {page.items.length === 0 ? <Nobody params={params} /> : <DirectoryList items={page.items} typed={params.q ?? ""} />}
        <nav aria-label={t("pages")} className="no-print flex flex-wrap items-center justify-between gap-4 py-4">
          <span>
            {after && (
              <a href={localePath(locale, directoryPath(kept))} className="link text-sm">
                {t("first")}
              </a>
            )}
          </span>
          {page.next && (
            <ButtonLink href={localePath(locale, directoryPath({ ...kept, after: page.next }))} kind="secondary">
              {t("next")}
            </ButtonLink>
          )}
        </nav>
      </section>
    </div>
  );
}
