import { getTranslations } from "next-intl/server";
import type { AllianceOverview, ChainOverview, Overview } from "@/lib/directory/types";
import { categories } from "@/lib/organizations/constants";
import { outlineToPath, threadPath, threadWidth } from "./thread-path";

/* The drawing is laid out on 1184 units, the width of a page; slips and threads share the same measures. */
const width = 1184;
const left = 36;
const right = 46;
const gap = 15;
const firstBinding = 34;
const betweenBindings = 29;
const drawingHeight = firstBinding + 6 * betweenBindings + 30;

interface Slip {
  x: number;
  alliance: AllianceOverview;
  chain: ChainOverview | null;
}

/** Where every slip stands: an alliance's own dark slip first, its chains after it, a gap before the next bundle. */
function layOut(alliances: AllianceOverview[]): { slips: Slip[]; slipWidth: number } {
  const count = alliances.reduce((sum, { chains }) => sum + 1 + chains.length, 0);
  const slipWidth = (width - left - right - gap * (alliances.length - 1)) / count;
  let x = left;
  const slips = alliances.flatMap((alliance, index) => {
    if (index > 0) x += gap;
    return [null, ...alliance.chains].map((chain) => {
      const slip = { x, alliance, chain };
      x += slipWidth;
      return slip;
    });
  });
  return { slips, slipWidth };
}

const percent = (units: number) => `${(units / width) * 100}%`;
const bindingY = (index: number) => firstBinding + index * betweenBindings;

export async function WeaveDrawing({ overview }: { overview: Overview }) {
  const t = await getTranslations("home.weave");
  const { slips, slipWidth } = layOut(overview.alliances);
  return (
    <div className="relative pb-[5.25rem]">
      <ul className="flex h-[13.75rem]">
        {slips.map(({ alliance, chain, x }, index) => {
          const before = slips[index - 1];
          const margin = before ? x - before.x - slipWidth : left;
          return <SlipLink key={chain?.code ?? alliance.slug} alliance={alliance} chain={chain} width={percent(slipWidth - 1)} margin={percent(margin + 1)} />;
        })}
      </ul>
      <Threads overview={overview} slips={slips} slipWidth={slipWidth} />
      <p className="absolute bottom-0 left-0 text-ink-2 text-xs">{t("legend")}</p>
      <p className="absolute bottom-10 left-0 py-1 text-ink-3 text-sm">{t("readOutHint")}</p>
      <WidthLegend label={t("units")} />
    </div>
  );
}

/** A bamboo slip with a name written downwards and a number; pointing at it reads the seven numbers out below. */
async function SlipLink({
  alliance,
  chain,
  width: slipWidth,
  margin,
}: {
  alliance: AllianceOverview;
  chain: ChainOverview | null;
  width: string;
  margin: string;
}) {
  const o = await getTranslations("organizations");
  const t = await getTranslations("home.weave");
  const { byCategory, total } = chain ?? alliance;
  const name = chain ? chain.name["zh-CN"] : alliance.cluster["zh-CN"];
  const spoken = categories.map((category) => `${o(`categoriesShort.${category}`)} ${byCategory[category]}`).join("，");
  return (
    <li style={{ width: slipWidth, marginInlineStart: margin }} className="h-full shrink-0">
      <a
        href={chain ? `/chains/${chain.code}` : `/alliances/${alliance.slug}`}
        className={`group flex h-full flex-col items-center justify-between pt-2 pb-1 ${
          chain
            ? "bg-wash text-[0.9375rem] text-ink tracking-[0.05em] hover:bg-celadon focus-visible:bg-celadon"
            : "bg-slip font-bold font-title text-[1.125rem] text-on-slip tracking-[0.08em] hover:bg-accent-strong hover:text-on-accent"
        }`}
      >
        <span className="leading-5 [text-spacing-trim:normal] [writing-mode:vertical-rl]">{name}</span>
        <span className="sr-only">{t("spoken", { spoken })}</span>
        <span className="font-bold font-sans text-xs tracking-normal">
          {total}
          <span className="sr-only">{t("spokenUnit")}</span>
        </span>
        <span
          aria-hidden="true"
          className="absolute bottom-10 left-0 hidden items-baseline gap-4 whitespace-nowrap border-accent border-s-4 bg-wash px-3 py-1 font-normal font-sans text-ink text-sm group-hover:flex group-focus-visible:flex"
        >
          <strong>{name}</strong>
          {categories.map((category) => (
            <span key={category}>
              {o(`categoriesShort.${category}`)} <strong>{byCategory[category]}</strong>
            </span>
          ))}
          <span>{t("together", { total })}</span>
        </span>
      </a>
    </li>
  );
}

async function Threads({ overview, slips, slipWidth }: { overview: Overview; slips: Slip[]; slipWidth: number }) {
  const o = await getTranslations("organizations");
  return (
    <svg viewBox={`0 0 ${width} ${drawingHeight}`} aria-hidden="true" className="block w-full text-[13px]" fill="currentColor">
      {categories.map((category, index) => (
        <g key={category}>
          <text x="2" y={bindingY(index) + 6} className="font-bold font-title" fontSize="16">
            {o(`categoriesShort.${category}`)}
          </text>
          {bindingSpans(slips, slipWidth).map(([from, to]) => (
            <path key={from} d={`M${from} ${bindingY(index)}H${to}`} stroke="var(--color-mid)" strokeWidth="1.1" />
          ))}
          {slips
            .filter(({ chain }) => chain === null)
            .map(({ x, alliance }) => (
              <text key={alliance.slug} x={x + slipWidth / 2} y={bindingY(index) + 4.5} textAnchor="middle" fill="var(--color-ink-2)">
                {alliance.byCategory[category]}
              </text>
            ))}
          <text x={width} y={bindingY(index) + 4.5} textAnchor="end" fontWeight="600">
            {overview.all.byCategory[category]}
          </text>
        </g>
      ))}
      {slips.map(({ x, chain }) => chain && <ChainThread key={chain.code} chain={chain} centre={x + slipWidth / 2} />)}
    </svg>
  );
}

/** A thread, with the binding showing through where it crosses. */
function ChainThread({ chain, centre }: { chain: ChainOverview; centre: number }) {
  const counts = categories.map((category) => chain.byCategory[category]);
  const outline = threadPath(counts, { start: firstBinding, along: betweenBindings, centre, lead: 28 });
  return (
    <>
      <path d={`M${centre - 0.7} 0H${centre + 0.7}V${firstBinding - 27}H${centre - 0.7}Z`} fill="var(--color-thread)" />
      <path d={outlineToPath(outline, "vertical")} fill="var(--color-thread)" />
      {counts.map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the seven bindings never move
        <path key={index} d={`M${centre - threadWidth(count) / 2} ${bindingY(index)}h${threadWidth(count)}`} stroke="var(--color-celadon)" strokeWidth="1.1" />
      ))}
    </>
  );
}

/** Bindings run from thread to thread and leave room for the numbers under the dark slips. */
function bindingSpans(slips: Slip[], slipWidth: number): [number, number][] {
  const dark = slips.filter(({ chain }) => chain === null).map(({ x }) => x);
  const starts = [24, ...dark.map((x) => x + slipWidth + 1)];
  const ends = [...dark.map((x) => x - 1), width - right + 8];
  return starts.map((start, index) => [start, ends[index] ?? start] as [number, number]).filter(([start, end]) => end > start);
}

function WidthLegend({ label }: { label: string }) {
  return (
    <p className="absolute right-0 bottom-0 flex items-center gap-2 text-ink-2 text-xs">
      {label}
      {[1, 10, 40].map((count) => (
        <span key={count} className="flex items-center gap-1">
          <svg viewBox="0 0 26 16" aria-hidden="true" className="h-4 w-[1.625rem]">
            <rect y={8 - threadWidth(count) / 2} width="26" height={threadWidth(count)} fill="var(--color-thread)" />
          </svg>
          {count}
        </span>
      ))}
    </p>
  );
}
