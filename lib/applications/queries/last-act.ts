import { maskName } from "@/lib/accounts/mask";
import { openName } from "@/lib/accounts/person";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Who acted last on a case, when, and what it was: what the slower of two is told. */
export async function getLastAct(tx: Transaction, applicationId: string): Promise<{ name: string; role: string; event: string; at: Date }> {
  const last = await tx.event.findFirstOrThrow({
    where: { applicationId },
    orderBy: { seq: "desc" },
    select: { type: true, at: true, actingAs: true, actor: { select: { nameSealed: true } } },
  });
  return { name: last.actor?.nameSealed ? maskName(openName(last.actor.nameSealed)) : "", role: last.actingAs ?? "system", event: last.type, at: last.at };
}
