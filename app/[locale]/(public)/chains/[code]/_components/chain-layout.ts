import type { ChainMap, ChainMapLink } from "@/lib/directory/types";

/** The three columns of the drawing; what supports the whole chain stands in a row below. */
export const columns = ["upstream", "midstream", "downstream"] as const;

export type Column = (typeof columns)[number];

/** Height of the drawing's columns and of one link in them, in pixels. */
export const rowHeight = 96;

interface PlacedLink extends ChainMapLink {
  /** Middle of the link's first line, where its threads are tied. */
  knot: number;
}

export interface PlacedFeed {
  key: string;
  from: number;
  to: number;
  /** How many members stand on the supplying link. */
  members: number;
  isGap: boolean;
}

export interface ChainLayout {
  height: number;
  links: Record<Column, PlacedLink[]>;
  /** Threads between the columns, and those that turn back to the middle column. */
  gutters: { across: PlacedFeed[]; back: PlacedFeed[] }[];
  supporting: ChainMapLink[];
}

/** Spreads each column evenly over the same height and finds both ends of every thread. */
export function layOutChain(chain: Pick<ChainMap, "links" | "feeds">): ChainLayout {
  const tallest = Math.max(...columns.map((column) => chain.links.filter(({ segment }) => segment === column).length));
  const height = tallest * rowHeight;
  const place = (column: Column) => {
    const links = chain.links.filter(({ segment }) => segment === column);
    const slot = height / links.length;
    return links.map((link, index) => ({ ...link, knot: index * slot + 12 }));
  };
  const links = { upstream: place("upstream"), midstream: place("midstream"), downstream: place("downstream") };
  const between = (from: PlacedLink[], to: PlacedLink[]): PlacedFeed[] =>
    chain.feeds.flatMap((feed) => {
      const source = from.find(({ code }) => code === feed.from);
      const target = to.find(({ code }) => code === feed.to);
      if (!source || !target) return [];
      const isGap = source.members.length === 0 || target.members.length === 0;
      return [{ key: `${feed.from} ${feed.to}`, from: source.knot, to: target.knot, members: source.members.length, isGap }];
    });
  return {
    height,
    links,
    gutters: [
      { across: between(links.upstream, links.midstream), back: [] },
      { across: between(links.midstream, links.downstream), back: between(links.midstream, links.midstream) },
    ],
    supporting: chain.links.filter(({ segment }) => segment === "supporting"),
  };
}
