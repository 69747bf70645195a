import type { Actor } from "@/lib/accounts/actor";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** An uploaded file serves one purpose, and only for whoever uploaded it; one nobody takes is swept away. */
export async function takeFile(tx: Transaction, actor: Pick<Actor, "accountId">, fileId: string, field?: string): Promise<{ mediaType: string }> {
  const { count } = await tx.storedFile.updateMany({ where: { id: fileId, uploaderId: actor.accountId, takenAt: null }, data: { takenAt: now() } });
  if (count === 0) throw new DomainError("FILE_NOT_FOUND", {}, field);
  return tx.storedFile.findUniqueOrThrow({ where: { id: fileId }, select: { mediaType: true } });
}
