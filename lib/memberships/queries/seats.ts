import { quotaRuleSchema } from "@/lib/alliances/schema";
import { seatsOf, type TierCount } from "@/lib/memberships/quota";
import { type Day, today } from "@/lib/platform/clock";
import type { Reader } from "@/lib/platform/db/transaction";

export interface Seats {
  /** Null without limit. */
  quota: number | null;
  taken: number;
}

/** The seats of a tier today. Within a release the tiers of the alliance are locked first, so that the last seat is given once. */
export async function countSeats(tx: Reader, { allianceId, tierId, lock }: { allianceId: string; tierId: string; lock: boolean }): Promise<Seats> {
  if (lock) await tx.$queryRaw`select id from tiers where alliance_id = ${allianceId}::uuid order by id for update`;
  const rows = await countUnits(tx, allianceId, today());
  const rule = await tx.tierRule.findFirst({
    where: { tierId, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    select: { quota: true, quotaRule: true },
  });
  const quotaRule = quotaRuleSchema.nullable().parse(rule?.quotaRule ?? null);
  return { quota: seatsOf({ quota: rule?.quota ?? null, quotaRule }, rows), taken: rows.find(({ id }) => id === tierId)?.units ?? 0 };
}

function countUnits(tx: Reader, allianceId: string, day: Day): Promise<(TierCount & { id: string })[]> {
  return tx.$queryRaw<(TierCount & { id: string })[]>`
    select t.id, t.code, t.rank, count(g.id)::int as units
    from tiers t left join tier_grants g on g.tier_id = t.id and g.period @> ${day}::date
    where t.alliance_id = ${allianceId}::uuid
    group by t.id`;
}
