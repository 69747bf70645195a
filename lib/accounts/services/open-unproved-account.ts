import { mailIndex, sealContact } from "@/lib/accounts/person";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import type { Locale } from "@/lib/platform/i18n/locale";

/** An account for an address that nobody has proved yet: it can be mailed to and opens nothing. */
export async function openUnprovedAccount(
  tx: Transaction,
  { name, mail, locale }: { name: string; mail: string; locale: Locale },
): Promise<{ id: string; personId: string }> {
  const at = now();
  return tx.account.create({
    data: { signInIndex: mailIndex(mail), locale, createdAt: at, person: { create: { ...sealContact({ name, mail }), createdAt: at } } },
    select: { id: true, personId: true },
  });
}
