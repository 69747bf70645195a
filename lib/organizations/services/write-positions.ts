import type { z } from "zod";
import type { positionsSectionSchema } from "@/lib/organizations/file-schema";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Replaces the links an organization stands on. */
export async function writePositions(tx: Transaction, organizationId: string, { positions, primary }: z.output<typeof positionsSectionSchema>): Promise<void> {
  const known = await tx.chainLink.count({ where: { code: { in: positions.map(({ linkCode }) => linkCode) } } });
  if (known !== positions.length) throw new DomainError("LINK_OF_CHAIN_UNKNOWN", {}, "links");
  await tx.position.deleteMany({ where: { organizationId } });
  await tx.position.createMany({
    data: positions.map(({ linkCode, products }) => ({ organizationId, linkCode, products, isPrimary: linkCode === primary })),
  });
}
