import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

export interface ChainSummary {
  code: string;
  name: LocalisedText;
  allianceSlug: string;
}

/** All chains in their order. */
export async function listChains(): Promise<ChainSummary[]> {
  const rows = await db().chain.findMany({ orderBy: { position: "asc" }, select: { code: true, name: true, alliance: { select: { slug: true } } } });
  return rows.map(({ code, name, alliance }) => ({ code, name: readText(name), allianceSlug: alliance.slug }));
}
