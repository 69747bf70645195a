import { isMessageTemplate, type MessageTemplate } from "@/lib/notifications/templates";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locale";
import { logger } from "@/lib/platform/logger";
import { deliver } from "@/lib/platform/mail/deliver";

export interface MailWording {
  subject: string;
  html: string;
  text: string;
}

/** What sending needs from outside this folder: the address, and the words. */
export interface MailParts {
  findRecipient(accountId: string): Promise<{ mail: string; locale: Locale } | null>;
  compose(template: MessageTemplate, params: unknown, locale: Locale): Promise<MailWording>;
}

/**
 * Mails a message once it is committed. At least once: killed between the server's acceptance and our note of it, the
 * mail goes again with the same Message-ID.
 */
export async function sendMail(messageId: string, { findRecipient, compose }: MailParts): Promise<void> {
  const message = await db().message.findUnique({ where: { id: messageId }, select: { accountId: true, template: true, params: true, mailedAt: true } });
  if (!message || message.mailedAt) return;
  if (!isMessageTemplate(message.template)) throw new Error(`Message ${messageId} has the unknown template ${message.template}`);
  const recipient = await findRecipient(message.accountId);
  if (!recipient) return logger.info({ messageId }, "message not mailed: its account has no address any more");
  const wording = await compose(message.template, message.params, recipient.locale);
  await deliver({ ...wording, to: recipient.mail, messageId: `<${messageId}@qunlian>` });
  await db().message.update({ where: { id: messageId }, data: { mailedAt: now() } });
}
