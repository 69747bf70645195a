import type { Actor } from "@/lib/accounts/actor";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";

export interface RepresentedOrganization {
  slug: string;
  name: string;
  isDemo: boolean;
  kind: RepresentationKind;
}

/** The organizations an actor acts for today, in which capacity. */
export async function listRepresented(actor: Actor): Promise<RepresentedOrganization[]> {
  return db().$queryRaw<RepresentedOrganization[]>`
    select o.slug, o.name, o.is_demo as "isDemo", r.kind::text as kind
    from representations r join organizations o on o.id = r.organization_id
    where r.person_id = ${actor.personId}::uuid and r.period @> ${today()}::date
    order by o.pinyin, r.kind`;
}
