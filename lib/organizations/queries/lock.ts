import type { Transaction } from "@/lib/platform/db/transaction";

/** Whoever changes who acts for a unit does so one after the other, so that two acts at once cannot leave it without an administrator. */
export async function lockOrganization(tx: Transaction, organizationId: string): Promise<void> {
  await tx.$queryRaw`select id from organizations where id = ${organizationId}::uuid for update`;
}
