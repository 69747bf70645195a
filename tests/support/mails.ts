import { compose } from "@/components/mail/compose";
import { findRecipient } from "@/lib/accounts/query";
import { sendMail } from "@/lib/notifications/services/send-mail";
import { db } from "@/lib/platform/db/client";
import { listOutbox, type OutboxMail } from "@/lib/platform/mail/outbox";

/** Does what the worker would do with the mails that wait, and answers those newly sent, oldest first. */
export async function sendWaitingMails(): Promise<OutboxMail[]> {
  const waiting = await db().message.findMany({ where: { mailedAt: null }, orderBy: { createdAt: "asc" }, select: { id: true } });
  for (const { id } of waiting) await sendMail(id, { findRecipient, compose });
  const sent = new Map((await listOutbox()).map((mail) => [mail.id, mail]));
  return waiting.flatMap(({ id }) => sent.get(`${id}qunlian`) ?? []);
}

/** The token in the link of a mail. */
export function tokenIn(mail: OutboxMail | undefined): string {
  return mail?.text.match(/(?:verify-mail\/|token=)([\w-]+)/)?.[1] ?? "";
}
