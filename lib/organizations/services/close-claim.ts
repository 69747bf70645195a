import { now } from "@/lib/platform/clock";
import type { ClaimStatus } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

interface Ending {
  status: Exclude<ClaimStatus, "open">;
  decidedById?: string;
  reasonCode?: string;
  reasonText?: string;
}

/**
 * The only way a claim ends, for whoever saw it at this version. Of two at once the second is told by whom, named by
 * the office alone, and when: DomainError CLAIM_DECIDED.
 */
export async function closeClaim(tx: Transaction, { id, version }: { id: string; version: number }, ending: Ending): Promise<void> {
  const at = now();
  const { count } = await tx.claim.updateMany({ where: { id, version, status: "open" }, data: { ...ending, decidedAt: at, version: { increment: 1 } } });
  if (count !== 1) {
    const present = await tx.claim.findUniqueOrThrow({ where: { id }, select: { status: true, allianceId: true, decidedAt: true } });
    const by = present.status === "withdrawn" ? "claimant" : present.allianceId ? "secretary_general" : "province_admin";
    throw new DomainError("CLAIM_DECIDED", { by, at: present.decidedAt ?? at });
  }
  await tx.task.updateMany({ where: { claimId: id, closedAt: null }, data: { closedAt: at } });
}
