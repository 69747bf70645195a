import { notify } from "@/lib/notifications/notify";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Sets a new password, ends the account's sessions (but the one it was changed in), and tells its owner by mail. */
export async function replacePassword(
  tx: Transaction,
  { accountId, passwordHash, keepSession }: { accountId: string; passwordHash: string; keepSession?: string },
): Promise<void> {
  const at = now();
  await tx.account.update({ where: { id: accountId }, data: { passwordHash, passwordChangedAt: at } });
  await tx.session.updateMany({ where: { accountId, revokedAt: null, ...(keepSession ? { id: { not: keepSession } } : {}) }, data: { revokedAt: at } });
  await notify(tx, { sourceId: crypto.randomUUID(), accountId, template: "password_changed", params: {} });
  tx.audit({ action: "account.password_changed", objectType: "account", objectId: accountId });
}
