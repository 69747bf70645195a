import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/** Ends the session somebody is in. */
export async function signOut(actor: Actor, address: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    await tx.session.updateMany({ where: { id: actor.sessionId, revokedAt: null }, data: { revokedAt: now() } });
    tx.audit({ action: "account.signed_out", objectType: "account", objectId: actor.accountId });
  });
}
