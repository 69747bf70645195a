import { today } from "@/lib/platform/clock";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";

/** The accounts of the people who keep an organization's file today: they hear of every step of its cases. */
export async function listApplicantAccounts(tx: Transaction, organizationId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct a.id
    from representations r join accounts a on a.person_id = r.person_id and a.disabled_at is null
    where r.organization_id = ${organizationId}::uuid and r.kind in ('org_admin', 'liaison') and r.period @> ${today()}::date`;
  return rows.map(({ id }) => id);
}

/** The accounts appointed to these roles in a secretariat today. */
export async function listDeskAccounts(tx: Transaction, allianceId: string, roles: Role[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct a.id
    from appointments x join accounts a on a.person_id = x.person_id and a.disabled_at is null
    where x.alliance_id = ${allianceId}::uuid and x.role::text = any(${roles}::text[]) and x.period @> ${today()}::date`;
  return rows.map(({ id }) => id);
}
