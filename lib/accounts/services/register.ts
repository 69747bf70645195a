import type { z } from "zod";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import type { registerSchema } from "@/lib/accounts/schema";
import { notify } from "@/lib/notifications/notify";
import type { AuditSource } from "@/lib/platform/audit/append";
import { inTransaction } from "@/lib/platform/db/transaction";
import type { Locale } from "@/lib/platform/i18n/locale";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { acceptPrivacyNotice } from "./accept-privacy-notice";
import { issueToken } from "./issue-token";
import { openUnprovedAccount } from "./open-unproved-account";

const perAddress = defineRateLimit({ name: "register", attempts: 20, seconds: 3600, pauseSeconds: 3600 });

/**
 * Opens an account that is good for nothing until its mail address is proved. Answers the same whether or not the
 * address has an account already; the mail tells its reader.
 */
export async function register(source: AuditSource, { name, mail }: z.output<typeof registerSchema>, locale: Locale): Promise<void> {
  await perAddress.spend(source.address ?? "");
  await inTransaction(source, async (tx) => {
    const known = await tx.account.findUnique({ where: { signInIndex: mailIndex(mail) }, select: { id: true, personId: true, mailVerifiedAt: true } });
    if (known?.mailVerifiedAt) {
      await notify(tx, { sourceId: crypto.randomUUID(), accountId: known.id, template: "already_registered", params: {} });
      return;
    }
    const { id: accountId, personId } = known ?? (await openUnprovedAccount(tx, { name, mail, locale }));
    // Nobody has proved this address yet, so the newest registration is the one that counts.
    if (known) await tx.person.update({ where: { id: personId }, data: sealContact({ name }) });
    await acceptPrivacyNotice(tx, personId);
    const tokenId = await issueToken(tx, accountId, "verify_mail");
    await notify(tx, { sourceId: tokenId, accountId, template: "verify_mail", params: { tokenId } });
    tx.audit({ action: "account.registered", objectType: "account", objectId: accountId });
  });
}
