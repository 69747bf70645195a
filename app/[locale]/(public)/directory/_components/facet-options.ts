import { getLocale, getTranslations } from "next-intl/server";
import { type Facet, sizeCodes } from "@/lib/directory/constants";
import { type FacetValue, listFacetValues } from "@/lib/directory/queries/facet-values";
import type { DirectoryParams } from "@/lib/directory/schema";
import type { FacetCounts } from "@/lib/directory/types";
import { categories } from "@/lib/organizations/constants";
import { plainText } from "@/lib/platform/i18n/locale";

export interface FacetOption {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** Ranks and sizes have an order of their own; everything else shows what is chosen first, then the most frequent. */
const inOwnOrder: Facet[] = ["tier", "size"];

/** Every facet with its values in the reader's words and how many organizations each would leave. */
export async function facetOptions(params: DirectoryParams, counts: FacetCounts): Promise<Record<Facet, FacetOption[]>> {
  const locale = await getLocale();
  const o = await getTranslations("organizations");
  const values = await listFacetValues(params);
  const named = (list: FacetValue[]) => list.map(({ value, name }) => ({ value, label: plainText(locale, name) }));
  const words = {
    ...{ alliance: named(values.alliance), chain: named(values.chain), link: named(values.link), tier: named(values.tier) },
    ...{ city: named(values.city), title: named(values.title) },
    category: categories.map((value) => ({ value, label: o(`categories.${value}`) })),
    size: sizeCodes.map((value) => ({ value, label: o(`sizes.${value === "not-applicable" ? "not_applicable" : value}`) })),
  };
  const optionsOf = (facet: Facet): FacetOption[] => {
    const options = words[facet].map((word) => ({ ...word, count: counts[facet][word.value] ?? 0, isChosen: params[facet]?.includes(word.value) ?? false }));
    return inOwnOrder.includes(facet) ? options : options.toSorted((left, right) => Number(right.isChosen) - Number(left.isChosen) || right.count - left.count);
  };
  return {
    ...{ alliance: optionsOf("alliance"), chain: optionsOf("chain"), link: optionsOf("link"), tier: optionsOf("tier") },
    ...{ city: optionsOf("city"), category: optionsOf("category"), size: optionsOf("size"), title: optionsOf("title") },
  };
}
