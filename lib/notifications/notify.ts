import { z } from "zod";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { type MessageParams, type MessageTemplate, messageTemplates } from "./templates";

/** Mails one message. Its data is the message's id; address and words are read when it is sent. */
export const mailMessageJob = defineJob("mail-message", z.object({ messageId: z.uuid() }));

/**
 * Tells an account something: one message per source, account and template, mailed after the commit. Saying the same
 * thing twice is one message.
 */
export async function notify<Template extends MessageTemplate>(
  tx: Transaction,
  message: { sourceId: string; accountId: string; template: Template; params: MessageParams<Template> },
): Promise<void> {
  const { schema, isInbox } = messageTemplates[message.template];
  const params = schema.parse(message.params);
  const present = await tx.message.findUnique({
    where: { sourceId_accountId_template: { sourceId: message.sourceId, accountId: message.accountId, template: message.template } },
    select: { id: true },
  });
  if (present) return;
  const { id } = await tx.message.create({ data: { ...message, params, isInbox, createdAt: now() }, select: { id: true } });
  await enqueue(tx, mailMessageJob, { messageId: id });
}
