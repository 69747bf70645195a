import { now } from "@/lib/platform/clock";
import { seal } from "@/lib/platform/db/sealed";
import type { Transaction } from "@/lib/platform/db/transaction";
import { settings } from "@/lib/platform/env";

/** What is remembered of the device, so that its owner recognises it in the list. */
export interface Device {
  userAgent: string;
  address: string;
}

/** Opens a session for an account that has just proved itself; answers the session's id. */
export async function openSession(tx: Transaction, accountId: string, { userAgent, address }: Device): Promise<string> {
  const at = now();
  const { id } = await tx.session.create({
    data: {
      accountId,
      userAgent: userAgent.slice(0, 300),
      addressSealed: seal(address, "session.address"),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + settings().SESSION_HOURS * 3_600_000),
    },
    select: { id: true },
  });
  tx.audit({ action: "account.signed_in", objectType: "account", objectId: accountId, details: { session: id } });
  return id;
}
