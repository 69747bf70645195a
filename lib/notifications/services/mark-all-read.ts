import { type InboxOwner, messageScope } from "@/lib/notifications/policy";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/** Marks every message of the reader's inbox as read. */
export async function markAllRead(owner: InboxOwner, source: AuditSource): Promise<void> {
  await inTransaction(source, async (tx) => {
    await tx.message.updateMany({ where: { ...messageScope(owner).where, readAt: null }, data: { readAt: now() } });
  });
}
