import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Text } from "@/components/layout/text";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { findChainMap } from "@/lib/directory/queries/chain-map";
import { localePath, plainText } from "@/lib/platform/i18n/locale";
import { ChainDrawing } from "./_components/chain-drawing";
import { ChainList } from "./_components/chain-list";
import { Crossings } from "./_components/crossings";

const load = cache(findChainMap);

export async function generateMetadata({ params }: PageProps<"/[locale]/chains/[code]">): Promise<Metadata> {
  const chain = await load((await params).code);
  return chain ? { title: plainText(await getLocale(), chain.name) } : {};
}

export default async function ChainPage({ params }: PageProps<"/[locale]/chains/[code]">) {
  const chain = await load((await params).code);
  if (!chain) notFound();
  const locale = await getLocale();
  const t = await getTranslations("chains.page");
  const c = await getTranslations("common.nav");
  const numbers = {
    alliance: plainText(locale, chain.alliance.name),
    units: chain.organizations,
    links: chain.links.length,
    positions: chain.links.reduce((sum, { members }) => sum + members.length, 0),
    gaps: chain.links.filter(({ members }) => members.length === 0).length,
  };
  return (
    <>
      <Breadcrumb
        steps={[
          { href: localePath(locale, "/chains"), label: c("chains") },
          { href: localePath(locale, `/alliances/${chain.alliance.slug}`), label: <Text value={chain.alliance.cluster} locale={locale} /> },
        ]}
        here={<Text value={chain.name} locale={locale} />}
      />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <div className="max-w-[46rem]">
          <h1 className="title-public mb-1">
            <Text value={chain.name} locale={locale} />
          </h1>
          <p className="text-ink-2">{chain.alliance.showsGaps ? t("lead", numbers) : t("leadWithoutGaps", numbers)}</p>
          {chain.aliases.length > 0 && (
            <p className="text-ink-3 text-sm" lang="zh-CN">
              {t("aliases", { names: chain.aliases.join("、") })}
            </p>
          )}
        </div>
        {chain.organizations > 0 && (
          <ButtonLink href={localePath(locale, `/directory?chain=${chain.code}`)} kind="secondary" className="no-print">
            {t("inDirectory", { count: chain.organizations })}
          </ButtonLink>
        )}
      </div>
      <ChainDrawing chain={chain} />
      <ChainList chain={chain} />
      <Crossings crossings={chain.crossings} links={chain.links} />
      {chain.isProposal && <Note>{t("proposal")}</Note>}
    </>
  );
}
