import type { z } from "zod";
import { isPassword } from "@/lib/accounts/password";
import { mailIndex } from "@/lib/accounts/person";
import type { signInSchema } from "@/lib/accounts/schema";
import type { AuditSource } from "@/lib/platform/audit/append";
import { db } from "@/lib/platform/db/client";
import { auditAlone, inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { type Device, openSession } from "./open-session";

const perAccount = defineRateLimit({ name: "sign-in-account", attempts: 5, seconds: 900, pauseSeconds: 300 });
const perAddress = defineRateLimit({ name: "sign-in-address", attempts: 50, seconds: 900, pauseSeconds: 900 });

/**
 * Opens a session for the right mail and password. A wrong one says only that the two do not go together. Throws
 * DomainError SIGN_IN_FAILED or TOO_MANY_ATTEMPTS; both are noted in the audit trail.
 */
export async function signIn(source: AuditSource, device: Device, { mail, password }: z.output<typeof signInSchema>): Promise<string> {
  const index = mailIndex(mail);
  const account = await db().account.findUnique({
    where: { signInIndex: index },
    select: { id: true, passwordHash: true, mailVerifiedAt: true, disabledAt: true },
  });
  const about = account ? { objectType: "account", objectId: account.id } : {};
  try {
    await perAddress.spend(source.address ?? "");
    await perAccount.spend(index);
    const isRight = await isPassword(password, account?.passwordHash);
    if (!account || !isRight || !account.mailVerifiedAt || account.disabledAt) throw new DomainError("SIGN_IN_FAILED");
  } catch (error) {
    if (error instanceof DomainError) await auditAlone(source, { action: "account.sign_in", result: "refused", ...about, details: { code: error.code } });
    throw error;
  }
  await perAccount.forgive(index);
  return inTransaction(source, (tx) => openSession(tx, account.id, device));
}
