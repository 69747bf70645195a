import { notify } from "@/lib/notifications/notify";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Mails the link of an invitation, each time anew. */
export async function sendInvitation(
  tx: Transaction,
  { invitationId, personId, unit }: { invitationId: string; personId: string; unit: string },
): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { personId }, select: { id: true } });
  await notify(tx, { sourceId: crypto.randomUUID(), accountId: account.id, template: "invitation", params: { invitationId, unit } });
}
