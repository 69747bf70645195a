import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import nodemailer from "nodemailer";
import { settings } from "@/lib/platform/env";
import { maskMail } from "@/lib/platform/mail/mask";

export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Fixed for one message, so that a repeat after a crash is recognised as the same. */
  messageId: string;
}

/** Sends by SMTP where a server is set; demo mode keeps mails as files, shown at /dev/mail. Throws when the server refuses. */
export async function deliver(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM = "群链 <portal@qunlian.example>" } = settings();
  const message = { from: MAIL_FROM, subject: mail.subject, html: mail.html, text: mail.text, messageId: mail.messageId };
  if (SMTP_URL) {
    await smtp(SMTP_URL).sendMail({ ...message, to: mail.to });
    return;
  }
  // Nobody needs the whole address to read a demonstration mail, so the archive does not hold it.
  const { message: eml } = await nodemailer.createTransport({ streamTransport: true, buffer: true }).sendMail({ ...message, to: `<${maskMail(mail.to)}>` });
  const folder = outboxFolder();
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${mail.messageId.replace(/[^\w.-]/g, "")}.eml`);
  await writeFile(`${file}.part`, String(eml));
  await rename(`${file}.part`, file);
}

export function outboxFolder(): string {
  return join(resolve(settings().DATA_DIR), "outbox");
}

let transport: { url: string; send: nodemailer.Transporter } | undefined;

function smtp(url: string): nodemailer.Transporter {
  if (transport?.url !== url)
    transport = { url, send: nodemailer.createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }) };
  return transport.send;
}
