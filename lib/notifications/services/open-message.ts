import { canReadMessage, type InboxOwner } from "@/lib/notifications/policy";
import { isMessageTemplate } from "@/lib/notifications/templates";
import type { OpenedMessage } from "@/lib/notifications/types";
import { assertAllowed } from "@/lib/platform/access/decision";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/**
 * Opens one of the reader's own messages, which marks it as read; the first time counts. The row itself keeps when, so
 * that the audit trail need not. Throws DomainError MESSAGE_UNKNOWN for anybody else's.
 */
export async function openMessage(owner: InboxOwner, source: AuditSource, messageId: string): Promise<OpenedMessage> {
  return inTransaction(source, async (tx) => {
    const message = await tx.message.findUnique({ where: { id: messageId }, select: { accountId: true, isInbox: true, template: true, params: true } });
    assertAllowed(canReadMessage(owner, message));
    if (!message || !isMessageTemplate(message.template)) throw new DomainError("MESSAGE_UNKNOWN");
    await tx.message.updateMany({ where: { id: messageId, readAt: null }, data: { readAt: now() } });
    return { template: message.template, params: message.params };
  });
}
