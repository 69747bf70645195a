import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/** Codes by kind, as files and revisions hold them. */
export interface Codes {
  cities: string[];
  industries: string[];
  links: string[];
  titleKinds: string[];
}

/** The names of codes; a code that the taxonomy no longer has is missing. */
export interface CodeNames {
  cities: Map<string, LocalisedText>;
  industries: Map<string, LocalisedText>;
  links: Map<string, { chain: LocalisedText; link: LocalisedText }>;
  titleKinds: Map<string, LocalisedText>;
}

export async function findCodeNames({ cities, industries, links, titleKinds }: Codes): Promise<CodeNames> {
  const select = { code: true, name: true } as const;
  const [cityRows, industryRows, linkRows, titleRows] = await Promise.all([
    db().city.findMany({ where: { code: { in: cities } }, select }),
    db().industry.findMany({ where: { code: { in: industries } }, select }),
    db().chainLink.findMany({ where: { code: { in: links } }, select: { ...select, chain: { select: { name: true } } } }),
    db().titleKind.findMany({ where: { code: { in: titleKinds } }, select }),
  ]);
  const byCode = (rows: { code: string; name: unknown }[]) => new Map(rows.map(({ code, name }) => [code, readText(name)]));
  return {
    cities: byCode(cityRows),
    industries: byCode(industryRows),
    links: new Map(linkRows.map(({ code, name, chain }) => [code, { chain: readText(chain.name), link: readText(name) }])),
    titleKinds: byCode(titleRows),
  };
}
