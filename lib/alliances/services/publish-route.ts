import { faultsOfRoute } from "@/lib/alliances/route";
import { type StageSettings, stageSettingsSchema } from "@/lib/alliances/schema";
import { now } from "@/lib/platform/clock";
import type { Matter, StageKind } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

export interface StageDraft {
  kind: StageKind;
  name: LocalisedText;
  settings: StageSettings;
}

/**
 * Publishes a route as the next version for its alliance, matter and tier; running cases keep the version they began
 * with. Throws DomainError with the first fault of the route.
 */
export async function publishRoute(
  tx: Transaction,
  {
    allianceId,
    matter,
    tierId,
    stages,
    publishedById,
  }: { allianceId: string; matter: Matter; tierId: string | null; stages: StageDraft[]; publishedById: string | null },
): Promise<string> {
  const [fault] = faultsOfRoute(stages.map(({ kind }) => kind));
  if (fault) throw new DomainError(fault);
  const at = now();
  const last = await tx.route.findFirst({ where: { allianceId, matter, tierId }, orderBy: { version: "desc" }, select: { version: true } });
  const { id } = await tx.route.create({
    data: {
      ...{ allianceId, matter, tierId, publishedById, createdAt: at },
      version: (last?.version ?? 0) + 1,
      stages: { create: stages.map(({ kind, name, settings }, position) => ({ position, kind, name, settings: stageSettingsSchema.parse(settings) })) },
    },
    select: { id: true },
  });
  // Published last: the stages of a published route can no longer be written.
  await tx.route.update({ where: { id }, data: { publishedAt: at } });
  tx.audit({ action: "route.published", objectType: "route", objectId: id });
  return id;
}
