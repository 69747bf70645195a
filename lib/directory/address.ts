import { type Facet, facets } from "./constants";
import type { DirectoryParams } from "./schema";

/** What is chosen as pairs of name and value, in a fixed order, so that the same choice has the same address. */
export function choicesOf(params: DirectoryParams): [keyof DirectoryParams, string][] {
  const { q, since, sort, after } = params;
  const single = { q, since: since === undefined ? undefined : String(since), sort, after };
  return [
    ...pairs("q", single.q),
    ...facets.flatMap((facet) => (params[facet] ?? []).map((value): [Facet, string] => [facet, value])),
    ...pairs("since", single.since),
    ...pairs("sort", single.sort),
    ...pairs("after", single.after),
  ];
}

/** The address of the directory with these choices; it can be shared and bookmarked. */
export function directoryPath(params: DirectoryParams): string {
  const query = new URLSearchParams(choicesOf(params)).toString();
  return query ? `/directory?${query}` : "/directory";
}

/** The choices without one value. */
export function without(params: DirectoryParams, facet: Facet, value: string): DirectoryParams {
  const left = params[facet]?.filter((one) => one !== value) ?? [];
  return { ...params, [facet]: left.length > 0 ? left : undefined };
}

function pairs<Name extends keyof DirectoryParams>(name: Name, value: string | undefined): [Name, string][] {
  return value === undefined ? [] : [[name, value]];
}
