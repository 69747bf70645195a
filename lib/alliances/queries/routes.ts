import type { AllianceScope } from "@/lib/alliances/policy";
import { type StageSettings, stageSettingsSchema } from "@/lib/alliances/schema";
import { db } from "@/lib/platform/db/client";
import type { Matter, StageKind } from "@/lib/platform/db/generated/enums";
import type { Reader, Transaction } from "@/lib/platform/db/transaction";
import { type LocalisedText, readOptionalText, readText } from "@/lib/platform/i18n/locale";

export interface RouteStage {
  position: number;
  kind: StageKind;
  name: LocalisedText;
  settings: StageSettings;
}

export interface RouteView {
  id: string;
  matter: Matter;
  /** Empty for the route of every tier that has none of its own. */
  tier: LocalisedText | null;
  version: number;
  publishedAt: Date;
  isInForce: boolean;
  /** Cases that are on this version and not at their end. */
  running: number;
  stages: RouteStage[];
}

const stageFields = { position: true, kind: true, name: true, settings: true } as const;

function readStage(row: { position: number; kind: StageKind; name: unknown; settings: unknown }): RouteStage {
  return { position: row.position, kind: row.kind, name: readText(row.name), settings: stageSettingsSchema.parse(row.settings) };
}

/** The route a new case takes: the newest published one of its tier, else of all tiers; null when the alliance has none. */
export async function findRouteInForce(
  tx: Transaction,
  { allianceId, matter, tierId }: { allianceId: string; matter: Matter; tierId: string | null },
): Promise<{ id: string; stages: RouteStage[] } | null> {
  const newest = (tier: string | null) =>
    tx.route.findFirst({
      where: { allianceId, matter, tierId: tier, publishedAt: { not: null } },
      orderBy: { version: "desc" },
      select: { id: true, stages: { orderBy: { position: "asc" }, select: stageFields } },
    });
  const route = (tierId && (await newest(tierId))) || (await newest(null));
  return route && { id: route.id, stages: route.stages.map(readStage) };
}

/** The stages of a route in their order. */
export async function getStages(tx: Reader, routeId: string): Promise<RouteStage[]> {
  const rows = await tx.stage.findMany({ where: { routeId }, orderBy: { position: "asc" }, select: stageFields });
  return rows.map(readStage);
}

/** All published routes of an alliance, those in force first. */
export async function listRoutes(scope: AllianceScope): Promise<RouteView[]> {
  const rows = await db().route.findMany({
    where: { alliance: scope.where, publishedAt: { not: null } },
    orderBy: [{ matter: "asc" }, { tier: { position: "asc" } }, { version: "desc" }],
    select: {
      id: true,
      matter: true,
      version: true,
      publishedAt: true,
      tierId: true,
      tier: { select: { name: true } },
      stages: { orderBy: { position: "asc" }, select: stageFields },
      _count: { select: { applications: { where: { decidedAt: null } } } },
    },
  });
  const seen = new Set<string>();
  return rows.map((row) => {
    const line = `${row.matter} ${row.tierId}`;
    const isInForce = !seen.has(line);
    seen.add(line);
    return {
      ...{ id: row.id, matter: row.matter, version: row.version, isInForce, running: row._count.applications },
      tier: readOptionalText(row.tier?.name),
      publishedAt: row.publishedAt ?? new Date(0),
      stages: row.stages.map(readStage),
    };
  });
}
