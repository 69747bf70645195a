import type { z } from "zod";
import { hashPassword } from "@/lib/accounts/password";
import type { choosePasswordSchema } from "@/lib/accounts/schema";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { useToken } from "./issue-token";
import { type Device, openSession } from "./open-session";

/**
 * Proves the mail address of a new account and gives it its first password, which only the reader of that mail can
 * choose. Answers the id of the session it opens.
 */
export async function verifyMail(source: AuditSource, device: Device, { token, password }: z.output<typeof choosePasswordSchema>): Promise<string> {
  const passwordHash = await hashPassword(password);
  return inTransaction(source, async (tx) => {
    const at = now();
    const accountId = await useToken(tx, token, "verify_mail");
    await tx.account.update({ where: { id: accountId }, data: { passwordHash, passwordChangedAt: at, mailVerifiedAt: at } });
    tx.audit({ action: "account.mail_verified", objectType: "account", objectId: accountId });
    return openSession(tx, accountId, device);
  });
}
