import type { z } from "zod";
import { hashPassword } from "@/lib/accounts/password";
import type { choosePasswordSchema } from "@/lib/accounts/schema";
import type { AuditSource } from "@/lib/platform/audit/append";
import { inTransaction } from "@/lib/platform/db/transaction";
import { useToken } from "./issue-token";
import { type Device, openSession } from "./open-session";
import { replacePassword } from "./replace-password";

/** Replaces a forgotten password and ends every session of the account. Answers the id of the new session. */
export async function resetPassword(source: AuditSource, device: Device, { token, password }: z.output<typeof choosePasswordSchema>): Promise<string> {
  const passwordHash = await hashPassword(password);
  return inTransaction(source, async (tx) => {
    const accountId = await useToken(tx, token, "reset_password");
    await replacePassword(tx, { accountId, passwordHash });
    return openSession(tx, accountId, device);
  });
}
