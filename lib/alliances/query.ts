import { db } from "@/lib/platform/db/client";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

export interface AllianceSummary {
  slug: string;
  name: LocalisedText;
  cluster: LocalisedText;
  purpose: LocalisedText;
}

/** All alliances in their order; there are few. */
export async function listAlliances(): Promise<AllianceSummary[]> {
  const rows = await db().alliance.findMany({ orderBy: { position: "asc" }, select: { slug: true, name: true, cluster: true, purpose: true } });
  return rows.map((row) => ({ slug: row.slug, name: row.name as LocalisedText, cluster: row.cluster as LocalisedText, purpose: row.purpose as LocalisedText }));
}
