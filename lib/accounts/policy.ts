import { allow, type Decision, deny } from "@/lib/platform/access/decision";
import { makeScope, type Scope } from "@/lib/platform/access/scope";
import type { Actor } from "./actor";

/** The sessions somebody may see: their own. */
export type SessionScope = Scope<"session", { accountId: string }>;

export function sessionScope(actor: Pick<Actor, "accountId">): SessionScope {
  return makeScope("session", { accountId: actor.accountId });
}

/** Everybody signs out their own devices and nobody else's; a stranger's looks like one that does not exist. */
export function canRevokeSession(actor: Pick<Actor, "accountId">, session: { accountId: string } | null): Decision {
  return session?.accountId === actor.accountId ? allow : deny("SESSION_UNKNOWN");
}
