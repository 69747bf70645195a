import { cache } from "react";
import { findCase } from "@/lib/applications/queries/case";
import type { RevisionContent } from "@/lib/applications/revision";
import { findCodeNames } from "@/lib/taxonomy/queries/names";

/** A case for title and page of one request; null for every desk but its own. */
export const loadCase = cache((actor: Parameters<typeof findCase>[0], alliance: string, number: string) => findCase(actor, { alliance, number }));

/** The names of every code that these revisions hold. */
export function namesIn(contents: RevisionContent[]) {
  const files = contents.map(({ file }) => file);
  return findCodeNames({
    cities: files.map(({ city }) => city),
    industries: files.map(({ industry }) => industry),
    links: files.flatMap(({ positions }) => positions.map(({ link }) => link)),
    titleKinds: files.flatMap(({ titles }) => titles.map(({ kind }) => kind)),
  });
}
