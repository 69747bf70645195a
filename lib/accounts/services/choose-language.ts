import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { inTransaction } from "@/lib/platform/db/transaction";
import type { Locale } from "@/lib/platform/i18n/locale";

/** The language of the actor's mails. Pages follow their address. */
export async function chooseLanguage(actor: Actor, address: string, locale: Locale): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    await tx.account.update({ where: { id: actor.accountId }, data: { locale } });
    tx.audit({ action: "account.language_chosen", objectType: "account", objectId: actor.accountId, details: { locale } });
  });
}
