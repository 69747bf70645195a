import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { LongDay } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { Thread } from "@/components/taxonomy/thread";
import { ButtonLink } from "@/components/ui/button";
import { findAllianceOverview } from "@/lib/directory/queries/overview";
import { findAlliancePage } from "@/lib/directory/queries/tier-wall";
import { formatNumber } from "@/lib/platform/i18n/format";
import { localePath, plainText } from "@/lib/platform/i18n/locale";
import { TierWall } from "./_components/tier-wall";

const load = cache((slug: string) => Promise.all([findAlliancePage(slug), findAllianceOverview(slug)]));

export async function generateMetadata({ params }: PageProps<"/[locale]/alliances/[slug]">): Promise<Metadata> {
  const [alliance] = await load((await params).slug);
  return alliance ? { title: plainText(await getLocale(), alliance.name), description: plainText(await getLocale(), alliance.purpose) } : {};
}

export default async function AlliancePage({ params }: PageProps<"/[locale]/alliances/[slug]">) {
  const [alliance, overview] = await load((await params).slug);
  if (!alliance || !overview) notFound();
  const locale = await getLocale();
  const t = await getTranslations("alliances.page");
  const c = await getTranslations("common.nav");
  const facts = [
    { value: overview.total, label: t("members") },
    { value: overview.chains.length, label: t("chains") },
    { value: alliance.newThisMonth, label: t("newThisMonth") },
  ];
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/alliances"), label: c("alliances") }]} here={<Text value={overview.cluster} locale={locale} />} />
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <div className="max-w-[44rem]">
          <h1 className="title-public mb-1">
            <Text value={alliance.name} locale={locale} />
          </h1>
          <p className="text-ink-2 text-lg">
            <Text value={alliance.purpose} locale={locale} />
          </p>
          <p className="mt-1 text-ink-3 text-sm">
            {alliance.foundedOn && t.rich("founded", { when: () => <LongDay day={alliance.foundedOn ?? ""} /> })}
            {!alliance.foundedOn && alliance.foundedNote && <Text value={alliance.foundedNote} locale={locale} />}
          </p>
          <p className="no-print mt-4">
            <ButtonLink kind="secondary" href={localePath(locale, `/workspace/applications/new?alliance=${alliance.slug}`)}>
              {t("apply")}
            </ButtonLink>
          </p>
        </div>
        <dl className="flex">
          {facts.map(({ value, label }) => (
            <div key={label} className="flex flex-col-reverse border-hair border-s px-4">
              <dt className="text-ink-2 text-xs">{label}</dt>
              <dd className="font-bold text-2xl">{formatNumber(locale, value)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <TierWall alliance={alliance} total={overview.total} />
      <Section title={t("chains")} aside={<span className="text-ink-2 text-xs">{t("chainsLegend")}</span>} className="mt-10">
        <ul className="gap-x-12 md:columns-2">
          {overview.chains.map((chain) => (
            <li key={chain.code} className="break-inside-avoid border-hair border-b">
              <a href={localePath(locale, `/chains/${chain.code}`)} className="flex min-h-12 items-center gap-4 hover:bg-wash">
                <span className="flex-1 font-bold text-accent">
                  <Text value={chain.name} locale={locale} />
                </span>
                <Thread counts={chain} className="h-[2.125rem] w-[6.875rem] shrink-0" />
                <span className="w-8 shrink-0 text-end font-bold">{chain.total}</span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
