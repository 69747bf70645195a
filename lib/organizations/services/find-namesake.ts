import { normaliseName } from "@/lib/organizations/name";
import { lockText } from "@/lib/platform/db/advisory-lock";
import type { Transaction } from "@/lib/platform/db/transaction";

/**
 * Whether another organization has the credit code or, normalised, the name. An organization exists once, so until the
 * transaction ends nobody else can take the name either; the code has its unique index.
 */
export async function findNamesake(
  tx: Transaction,
  { id, name, creditCode }: { id?: string; name: string; creditCode: string | undefined },
): Promise<"name" | "creditCode" | null> {
  const nameNormalised = normaliseName(name);
  await lockText(tx, `organization-name:${nameNormalised}`);
  const others = await tx.organization.findMany({
    where: { ...(id && { id: { not: id } }), OR: [{ nameNormalised }, ...(creditCode ? [{ creditCode }] : [])] },
    select: { nameNormalised: true },
  });
  if (others.length === 0) return null;
  return others.some((other) => other.nameNormalised === nameNormalised) ? "name" : "creditCode";
}
