import { replaceSearchEntry } from "@/lib/organizations/queries/search-entry";
import { searchTermsOf } from "@/lib/organizations/search-terms";
import type { Transaction } from "@/lib/platform/db/transaction";

/** To be called last by every use case that changes names, credit code, products or positions, in its transaction. */
export async function writeSearchEntry(tx: Transaction, organizationId: string): Promise<void> {
  const { products, positions, ...names } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: {
      name: true,
      shortName: true,
      formerNames: true,
      nameEn: true,
      creditCode: true,
      products: { orderBy: { position: "asc" }, select: { name: true } },
      positions: { orderBy: { isPrimary: "desc" }, select: { products: true } },
    },
  });
  const made = [...products.map(({ name }) => name), ...positions.flatMap((position) => position.products)];
  await replaceSearchEntry(tx, organizationId, searchTermsOf({ ...names, products: [...new Set(made)] }));
}
