import type { z } from "zod";
import { privacyNoticeVersion } from "@/lib/accounts/constants";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import type { registerSchema } from "@/lib/accounts/schema";
import { notify } from "@/lib/notifications/notify";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import type { Locale } from "@/lib/platform/i18n/locale";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { issueToken } from "./issue-token";

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
    const accountId = known ? await renameUnproved(tx, known, name) : await create(tx, { name, mail, locale });
    const tokenId = await issueToken(tx, accountId, "verify_mail");
    await notify(tx, { sourceId: tokenId, accountId, template: "verify_mail", params: { tokenId } });
    tx.audit({ action: "account.registered", objectType: "account", objectId: accountId });
  });
}

async function create(tx: Transaction, { name, mail, locale }: { name: string; mail: string; locale: Locale }): Promise<string> {
  const at = now();
  const { id } = await tx.account.create({
    data: {
      signInIndex: mailIndex(mail),
      locale,
      createdAt: at,
      person: {
        create: {
          ...sealContact({ name, mail }),
          createdAt: at,
          consents: { create: { kind: "privacy_notice", textVersion: privacyNoticeVersion, givenAt: at } },
        },
      },
    },
    select: { id: true },
  });
  return id;
}

/** Nobody has proved this address yet, so the newest registration is the one that counts. */
async function renameUnproved(tx: Transaction, account: { id: string; personId: string }, name: string): Promise<string> {
  await tx.person.update({ where: { id: account.personId }, data: sealContact({ name }) });
  return account.id;
}
