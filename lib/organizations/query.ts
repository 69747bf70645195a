import type { Actor } from "@/lib/accounts/actor";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";

/** An organization somebody acts for today, in which capacities. */
export interface Unit {
  id: string;
  slug: string;
  name: string;
  isDemo: boolean;
  isVerified: boolean;
  kinds: RepresentationKind[];
}

/** The organizations an actor acts for today, in the order of pinyin. */
export async function listUnits(actor: Pick<Actor, "personId">): Promise<Unit[]> {
  return db().$queryRaw<Unit[]>`
    select o.id, o.slug, o.name, o.is_demo as "isDemo", o.verified_at is not null as "isVerified",
      json_agg(distinct r.kind::text order by r.kind::text) as kinds
    from representations r join organizations o on o.id = r.organization_id
    where r.person_id = ${actor.personId}::uuid and r.period @> ${today()}::date
    group by o.id
    order by o.pinyin, o.id`;
}
