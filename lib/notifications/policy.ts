import { allow, type Decision, deny } from "@/lib/platform/access/decision";
import { makeScope, type Scope } from "@/lib/platform/access/scope";

/** Whoever is signed in, as far as their inbox is concerned. */
export interface InboxOwner {
  accountId: string;
}

/** The messages somebody may see: those in their own inbox. */
export type MessageScope = Scope<"message", { accountId: string; isInbox: true }>;

export function messageScope(owner: InboxOwner): MessageScope {
  return makeScope("message", { accountId: owner.accountId, isInbox: true });
}

/** Everybody reads their own inbox and nobody else's; a stranger's message looks like one that does not exist. */
export function canReadMessage(owner: InboxOwner, message: { accountId: string; isInbox: boolean } | null): Decision {
  return message?.accountId === owner.accountId && message.isInbox ? allow : deny("MESSAGE_UNKNOWN");
}
