import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Signs out one of the actor's own devices, at once. Throws DomainError SESSION_UNKNOWN for anybody else's. */
export async function revokeSession(actor: Actor, address: string, sessionId: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { count } = await tx.session.updateMany({ where: { id: sessionId, accountId: actor.accountId, revokedAt: null }, data: { revokedAt: now() } });
    if (count !== 1) throw new DomainError("SESSION_UNKNOWN");
    tx.audit({ action: "account.session_revoked", objectType: "session", objectId: sessionId });
  });
}

/** Signs out every device but the one in use. */
export async function revokeOtherSessions(actor: Actor, address: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { accountId: actor.accountId, id: { not: actor.sessionId }, revokedAt: null },
      data: { revokedAt: now() },
    });
    tx.audit({ action: "account.other_sessions_revoked", objectType: "account", objectId: actor.accountId, details: { count } });
  });
}
