import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { outboxFolder } from "./deliver";

/** A mail kept in demo mode. */
export interface OutboxMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  sentAt: Date;
}

/** The mails of demo mode, newest first. */
export async function listOutbox(): Promise<OutboxMail[]> {
  const folder = outboxFolder();
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(names.filter((name) => name.endsWith(".eml")).map((name) => read(join(folder, name), name.slice(0, -4))));
  return mails.sort((left, right) => right.sentAt.getTime() - left.sentAt.getTime());
}

export async function findOutboxMail(id: string): Promise<OutboxMail | null> {
  return (await listOutbox()).find((mail) => mail.id === id) ?? null;
}

async function read(file: string, id: string): Promise<OutboxMail> {
  const mail = await PostalMime.parse(await readFile(file));
  return {
    id,
    to: mail.to?.[0]?.address ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html ?? "",
    sentAt: (await stat(file)).mtime,
  };
}
