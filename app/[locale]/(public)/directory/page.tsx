import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { listAlliances } from "@/lib/alliances/query";
import { listDirectory } from "@/lib/directory/queries/listing";
import { directoryParamsSchema } from "@/lib/directory/schema";
import { localePath } from "@/lib/platform/i18n/locale";
import { listChains } from "@/lib/taxonomy/query";
import { DirectoryFilter } from "./_components/directory-filter";
import { DirectoryList } from "./_components/directory-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("directory");
  return { title: t("title") };
}

export default async function DirectoryPage({ searchParams }: PageProps<"/[locale]/directory">) {
  const params = directoryParamsSchema.parse(await searchParams);
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const [page, alliances, chains] = await Promise.all([listDirectory(params), listAlliances(), listChains()]);
  const { after: _, ...filters } = params;
  const addressWith = (query: Record<string, string | undefined>) => {
    const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return localePath(locale, given.length > 0 ? `/directory?${new URLSearchParams(given)}` : "/directory");
  };
  return (
    <>
      <h1 className="title-public mb-1">{t("title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("lead")}</p>
      <DirectoryFilter alliances={alliances} chains={chains} chosen={filters} action={localePath(locale, "/directory")} />
      <p className="border-line border-b pb-2 font-bold text-lg">{t("count", { count: page.total })}</p>
      {page.items.length === 0 ? (
        <EmptyState title={t("empty")}>
          <a href={addressWith({})} className="link">
            {t("emptyHint")}
          </a>
        </EmptyState>
      ) : (
        <DirectoryList items={page.items} />
      )}
      <nav aria-label={t("pages")} className="no-print flex flex-wrap items-center justify-between gap-4 py-4">
        <span>
          {params.after && (
            <a href={addressWith(filters)} className="link text-sm">
              {t("first")}
            </a>
          )}
        </span>
        {page.next && (
          <ButtonLink href={addressWith({ ...filters, after: page.next })} kind="secondary">
            {t("next")}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
