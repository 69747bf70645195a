import { privacyNoticeVersion } from "@/lib/accounts/constants";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Keeps a person's tick under the privacy notice in force, once. */
export async function acceptPrivacyNotice(tx: Transaction, personId: string): Promise<void> {
  const notice = { personId, kind: "privacy_notice", textVersion: privacyNoticeVersion } as const;
  const given = await tx.consent.count({ where: { ...notice, withdrawnAt: null } });
  if (given === 0) await tx.consent.create({ data: { ...notice, givenAt: now() } });
}
