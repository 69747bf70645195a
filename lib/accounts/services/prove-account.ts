import { sealContact } from "@/lib/accounts/person";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { acceptPrivacyNotice } from "./accept-privacy-notice";

/**
 * Opens an unproved account to the reader of a mail sent to its address, with the name and the password they choose.
 * Throws DomainError ACCOUNT_EXISTS when somebody has proved it already. Answers the account's id.
 */
export async function proveAccount(
  tx: Transaction,
  { personId, name, passwordHash }: { personId: string; name: string; passwordHash: string },
): Promise<string> {
  const at = now();
  const { count } = await tx.account.updateMany({
    where: { personId, mailVerifiedAt: null, disabledAt: null },
    data: { passwordHash, passwordChangedAt: at, mailVerifiedAt: at },
  });
  if (count !== 1) throw new DomainError("ACCOUNT_EXISTS");
  const { id } = await tx.account.findUniqueOrThrow({ where: { personId }, select: { id: true } });
  // A registration begun with the same address must not replace this password by its older link.
  await tx.accountToken.updateMany({ where: { accountId: id, purpose: "verify_mail", usedAt: null }, data: { usedAt: at } });
  await tx.person.update({ where: { id: personId }, data: sealContact({ name }) });
  await acceptPrivacyNotice(tx, personId);
  tx.audit({ action: "account.mail_verified", objectType: "account", objectId: id });
  return id;
}
