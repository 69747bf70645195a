import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { canRevokeSession } from "@/lib/accounts/policy";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/** Signs out one of the actor's own devices, at once. Throws DomainError SESSION_UNKNOWN for anybody else's. */
export async function revokeSession(actor: Actor, address: string, sessionId: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, revokedAt: null }, select: { accountId: true } });
    assertAllowed(canRevokeSession(actor, session));
    await tx.session.update({ where: { id: sessionId }, data: { revokedAt: now() } });
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
