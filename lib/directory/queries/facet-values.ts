import type { Facet } from "@/lib/directory/constants";
import type { DirectoryParams } from "@/lib/directory/schema";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/** A value people may choose, in the words of the data. */
export interface FacetValue {
  value: string;
  name: LocalisedText;
}

/** Facets whose values are data; kinds and sizes are wording. */
export type DataFacet = Exclude<Facet, "category" | "size">;

/** The values of every facet in their order. Links are many, so they are those of the chosen chains, and the chosen ones. */
export async function listFacetValues({ chain = [], link = [] }: DirectoryParams): Promise<Record<DataFacet, FacetValue[]>> {
  const [alliances, chains, links, cities, titles] = await Promise.all([
    db().alliance.findMany({
      orderBy: { position: "asc" },
      select: { slug: true, cluster: true, tiers: { orderBy: { position: "asc" }, select: { code: true, name: true } } },
    }),
    db().chain.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true } }),
    db().chainLink.findMany({
      where: { OR: [{ chainCode: { in: chain } }, { code: { in: link } }] },
      orderBy: [{ chain: { position: "asc" } }, { position: "asc" }],
      select: { code: true, name: true },
    }),
    db().city.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true } }),
    db().titleKind.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true } }),
  ]);
  // The same tier may have names of its own in an alliance; the first alliance's stands for all.
  const tiers = new Map(
    alliances
      .flatMap((alliance) => alliance.tiers)
      .map((tier) => [tier.code, tier] as const)
      .toReversed(),
  );
  return {
    alliance: alliances.map(({ slug, cluster }) => ({ value: slug, name: readText(cluster) })),
    chain: chains.map(facetValue),
    link: links.map(facetValue),
    tier: [...tiers.values()].map(facetValue).toReversed(),
    city: cities.map(facetValue),
    title: titles.map(facetValue),
  };
}

function facetValue({ code, name }: { code: string; name: unknown }): FacetValue {
  return { value: code, name: readText(name) };
}
