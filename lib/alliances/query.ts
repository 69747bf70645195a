import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

export interface AllianceSummary {
  slug: string;
  name: LocalisedText;
  cluster: LocalisedText;
  purpose: LocalisedText;
}

/** All alliances in their order; there are few. */
export async function listAlliances(): Promise<AllianceSummary[]> {
  const rows = await db().alliance.findMany({ orderBy: { position: "asc" }, select: { slug: true, name: true, cluster: true, purpose: true } });
  return rows.map((row) => ({ slug: row.slug, name: readText(row.name), cluster: readText(row.cluster), purpose: readText(row.purpose) }));
}
