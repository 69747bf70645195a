import { today } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Whether a person acts for an organization today, in whatever capacity. */
export async function representsToday(tx: Transaction, { personId, organizationId }: { personId: string; organizationId: string }): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from representations
    where person_id = ${personId}::uuid and organization_id = ${organizationId}::uuid and period @> ${today()}::date limit 1`;
  return rows.length > 0;
}
