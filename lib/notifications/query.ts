import { db } from "@/lib/platform/db/client";
import { type InboxCursor, writeInboxCursor } from "./cursor";
import type { MessageScope } from "./policy";
import { isMessageTemplate } from "./templates";
import type { InboxMessage } from "./types";

/** How many messages a page of the inbox shows. */
const inboxPageSize = 20;

/** The messages within a scope, the newest first, from behind a cursor on; `next` leads to the page behind them. */
export async function listMessages(scope: MessageScope, after: InboxCursor | null): Promise<{ messages: InboxMessage[]; next: string | null }> {
  const rows = await db().message.findMany({
    where: {
      ...scope.where,
      ...(after && { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: inboxPageSize + 1,
    select: { id: true, template: true, params: true, createdAt: true, readAt: true },
  });
  const page = rows.slice(0, inboxPageSize);
  const last = page.at(-1);
  return {
    messages: page.flatMap(({ template, ...row }) => (isMessageTemplate(template) ? [{ ...row, template }] : [])),
    next: last && rows.length > inboxPageSize ? writeInboxCursor(last) : null,
  };
}

export async function countUnread(scope: MessageScope): Promise<number> {
  return db().message.count({ where: { ...scope.where, readAt: null } });
}
