import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import type { AllianceScope } from "./policy";

export interface AllianceSummary {
  id: string;
  slug: string;
  name: LocalisedText;
  cluster: LocalisedText;
  purpose: LocalisedText;
}

/** What the alliance of a desk is called. */
export async function getAllianceName(scope: AllianceScope): Promise<LocalisedText> {
  const { name } = await db().alliance.findUniqueOrThrow({ where: scope.where, select: { name: true } });
  return readText(name);
}

/** All alliances in their order; there are few. */
export async function listAlliances(): Promise<AllianceSummary[]> {
  const rows = await db().alliance.findMany({ orderBy: { position: "asc" }, select: { id: true, slug: true, name: true, cluster: true, purpose: true } });
  return rows.map((row) => ({ id: row.id, slug: row.slug, name: readText(row.name), cluster: readText(row.cluster), purpose: readText(row.purpose) }));
}
