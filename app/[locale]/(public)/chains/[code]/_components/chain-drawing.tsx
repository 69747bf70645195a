import { getLocale, getTranslations } from "next-intl/server";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import type { ChainMap, ChainMapLink } from "@/lib/directory/types";
import { type ChainLayout, type Column, columns, layOutChain, type PlacedFeed } from "./chain-layout";

/** The chain as a picture, for wide screens: links in three columns, threads between them, gaps dashed. */
export async function ChainDrawing({ chain }: { chain: ChainMap }) {
  const t = await getTranslations("chains.page");
  const layout = layOutChain(chain);
  return (
    <section aria-label={t("map")} className="hidden lg:block">
      <div className="mb-4 flex items-baseline justify-between">
        <h2 className="font-bold text-[1.25rem] leading-[1.875rem]">{t("map")}</h2>
        <p className="flex items-center gap-6 text-ink-2 text-xs">
          <Key dash={undefined} colour="var(--color-celadon)" width={5} label={t("supply")} />
          {chain.alliance.showsGaps && <Key dash="4 4" colour="var(--color-warn)" width={1.5} label={t("toGap")} />}
          <a href="#chain-list" className="link no-print text-sm">
            {t("asList")}
          </a>
        </p>
      </div>
      <div className="grid grid-cols-[minmax(0,17fr)_minmax(0,10fr)_minmax(0,17fr)_minmax(0,10fr)_minmax(0,17fr)]">
        {columns.map((column, index) => (
          <ColumnAndGutter key={column} chain={chain} layout={layout} column={column} index={index} />
        ))}
      </div>
      <Supporting chain={chain} links={layout.supporting} />
    </section>
  );
}

async function ColumnAndGutter({ chain, layout, column, index }: { chain: ChainMap; layout: ChainLayout; column: Column; index: number }) {
  const o = await getTranslations("organizations.segments");
  const t = await getTranslations("chains.page");
  const links = layout.links[column];
  const positions = links.reduce((sum, { members }) => sum + members.length, 0);
  const gutter = layout.gutters[index];
  return (
    <>
      <div>
        <h3 className="mb-6 flex items-baseline gap-3 border-accent border-b-2 pb-1">
          <span className="font-bold font-title text-xl">{o(column)}</span>
          <span className="text-ink-2 text-sm">{t("positions", { count: positions })}</span>
        </h3>
        <ul className="relative" style={{ height: layout.height }}>
          {links.map((link) => (
            <li key={link.code} className="absolute inset-x-0" style={{ top: link.knot - 12 }}>
              <LinkBox link={link} showsGaps={chain.alliance.showsGaps} />
            </li>
          ))}
        </ul>
      </div>
      {gutter && (
        <svg
          viewBox={`0 0 100 ${layout.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="mt-[3.875rem] w-full px-1"
          style={{ height: layout.height }}
          fill="none"
        >
          {gutter.across.map((feed) => (
            <ThreadLine key={feed.key} feed={feed} path={`M0 ${feed.from}C50 ${feed.from} 50 ${feed.to} 100 ${feed.to}`} showsGaps={chain.alliance.showsGaps} />
          ))}
          {gutter.back.map((feed) => (
            <ThreadLine key={feed.key} feed={feed} path={turningBack(feed)} showsGaps={chain.alliance.showsGaps} />
          ))}
        </svg>
      )}
    </>
  );
}

/** A thread that returns to its own column; the farther it goes, the wider it swings, so that threads do not hide each other. */
function turningBack({ from, to }: PlacedFeed): string {
  const swing = 12 + Math.abs(to - from) / 12;
  return `M0 ${from + 6}C${swing} ${from + 6} ${swing} ${to + 6} 0 ${to + 6}`;
}

/** A link with how many members it has and the first two of them; the list names all. */
async function LinkBox({ link, showsGaps }: { link: ChainMapLink; showsGaps: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("chains.page");
  const isGap = link.members.length === 0 && showsGaps;
  const more = link.members.length > 2;
  return (
    <div className={`h-[4.5rem] border-s-4 ps-3 ${isGap ? "border-warn border-dashed" : "border-accent"}`}>
      <div className="flex items-baseline justify-between gap-2 leading-6">
        <a href={`#${link.code}`} className="font-bold text-[0.9375rem] hover:underline hover:underline-offset-4">
          <Text value={link.name} locale={locale} />
        </a>
        {isGap ? <span className="shrink-0 font-bold text-sm text-warn">{t("gap")}</span> : <span className="font-bold">{link.members.length}</span>}
      </div>
      <ul className="text-xs leading-6">
        {link.members.length === 0 && <li className="text-ink-2">{t("noMember")}</li>}
        {link.members.slice(0, 2).map((member, index) => (
          <li key={member.slug}>
            <OrganizationLink slug={member.slug} name={member.name} isDemo={false} className="inline-block text-ink-2 hover:underline" />
            {more && index === 1 && <span className="text-ink-2"> {t("andMore")}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ThreadLine({ feed, path, showsGaps }: { feed: PlacedFeed; path: string; showsGaps: boolean }) {
  if (feed.isGap && showsGaps)
    return <path d={path} stroke="var(--color-warn)" strokeWidth="1.3" strokeDasharray="4 4" vectorEffect="non-scaling-stroke" opacity="0.75" />;
  return <path d={path} stroke="var(--color-celadon)" strokeWidth={1 + 1.4 * Math.sqrt(feed.members)} vectorEffect="non-scaling-stroke" />;
}

/** What serves the whole chain: testing, trials, finance, logistics. */
async function Supporting({ chain, links }: { chain: ChainMap; links: ChainMapLink[] }) {
  const locale = await getLocale();
  const o = await getTranslations("organizations.segments");
  const t = await getTranslations("chains.page");
  if (links.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-y-2 border-line border-t border-dashed pt-4">
      <h3 className="me-8">
        <span className="font-bold font-title text-xl">{o("supporting")}</span> <span className="text-ink-2 text-sm">{t("acrossChain")}</span>
      </h3>
      <ul className="flex flex-1 flex-wrap">
        {links.map((link) => (
          <li key={link.code} className="border-hair border-s px-4 text-[0.9375rem]">
            <a href={`#${link.code}`} className="link-quiet">
              <Text value={link.name} locale={locale} />
            </a>{" "}
            {link.members.length === 0 && chain.alliance.showsGaps ? (
              <span className="font-bold text-sm text-warn">{t("gap")}</span>
            ) : (
              <span className="font-bold">{link.members.length}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Key({ dash, colour, width, label }: { dash: string | undefined; colour: string; width: number; label: string }) {
  return (
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 44 6" aria-hidden="true" className="h-1.5 w-11">
        <path d="M0 3H44" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
      </svg>
      {label}
    </span>
  );
}
