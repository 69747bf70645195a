import { db } from "@/lib/platform/db/client";
import type { Segment, TitleLevel } from "@/lib/platform/db/generated/enums";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/* What forms offer to choose from, each list in its order. */

export interface CodedText {
  code: string;
  name: LocalisedText;
}

export async function listCities(): Promise<CodedText[]> {
  const rows = await db().city.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true } });
  return rows.map(({ code, name }) => ({ code, name: readText(name) }));
}

/** Sections of GB/T 4754, each with its divisions. */
export async function listIndustries(): Promise<(CodedText & { divisions: CodedText[] })[]> {
  const rows = await db().industry.findMany({ orderBy: { code: "asc" }, select: { code: true, name: true, parentCode: true } });
  const texts = rows.map(({ name, ...row }) => ({ ...row, name: readText(name) }));
  return texts
    .filter(({ parentCode }) => parentCode === null)
    .map(({ code, name }) => ({ code, name, divisions: texts.filter(({ parentCode }) => parentCode === code) }));
}

export async function listTitleKinds(): Promise<(CodedText & { level: TitleLevel })[]> {
  const rows = await db().titleKind.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true, level: true } });
  return rows.map(({ name, ...row }) => ({ ...row, name: readText(name) }));
}

export interface ChainChoice extends CodedText {
  links: (CodedText & { segment: Segment; products: string[] })[];
}

/** The chains of the given codes with their links. */
export async function listChainChoices(codes: string[]): Promise<ChainChoice[]> {
  const rows = await db().chain.findMany({
    where: { code: { in: codes } },
    orderBy: { position: "asc" },
    select: {
      code: true,
      name: true,
      links: { orderBy: { position: "asc" }, select: { code: true, segment: true, name: true, products: true } },
    },
  });
  return rows.map(({ code, name, links }) => ({ code, name: readText(name), links: links.map((link) => ({ ...link, name: readText(link.name) })) }));
}
