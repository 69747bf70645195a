import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type CaseAddress, loadCase } from "@/lib/applications/queries/load";
import type { reopenSchema } from "@/lib/applications/schema";
import { move } from "@/lib/applications/transition";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Takes a refused case up again at the stage that refused it, with a reason. Throws OPEN_APPLICATION when the organization has applied anew. */
export async function reopenApplication(actor: Actor, address: string, at: CaseAddress, seen: number, { words }: z.output<typeof reopenSchema>): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id, organizationId, allianceId } = await loadCase(tx, actor, at);
    const newer = await tx.application.findFirst({ where: { organizationId, allianceId, decidedAt: null }, select: { number: true } });
    if (newer) throw new DomainError("OPEN_APPLICATION", { number: newer.number });
    await move(tx, {
      applicationId: id,
      event: "reopen",
      actor,
      seen,
      payload: { words },
      changes: { reasonCode: null, reasonText: null, reviewedById: null },
    });
  });
}
