import type { z } from "zod";
import { mailIndex } from "@/lib/accounts/person";
import type { requestResetSchema } from "@/lib/accounts/schema";
import { notify } from "@/lib/notifications/notify";
import type { AuditSource } from "@/lib/platform/audit/append";
import { inTransaction } from "@/lib/platform/db/transaction";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { issueToken } from "./issue-token";

const perAddress = defineRateLimit({ name: "reset-address", attempts: 20, seconds: 3600, pauseSeconds: 3600 });
const perAccount = defineRateLimit({ name: "reset-account", attempts: 5, seconds: 3600, pauseSeconds: 3600 });

/** Mails a link for a new password, if there is such an account; the answer is the same if there is none. */
export async function requestPasswordReset(source: AuditSource, { mail }: z.output<typeof requestResetSchema>): Promise<void> {
  await perAddress.spend(source.address ?? "");
  await perAccount.spend(mailIndex(mail));
  await inTransaction(source, async (tx) => {
    const account = await tx.account.findUnique({
      where: { signInIndex: mailIndex(mail), mailVerifiedAt: { not: null }, disabledAt: null },
      select: { id: true },
    });
    if (!account) return;
    const tokenId = await issueToken(tx, account.id, "reset_password");
    await notify(tx, { sourceId: tokenId, accountId: account.id, template: "reset_password", params: { tokenId } });
    tx.audit({ action: "account.password_reset_requested", objectType: "account", objectId: account.id });
  });
}
