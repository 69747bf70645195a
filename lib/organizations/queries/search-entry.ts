import type { searchTermsOf } from "@/lib/organizations/search-terms";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Puts what an organization is found by in the place of what it was found by. */
export async function replaceSearchEntry(
  tx: Pick<Transaction, "$executeRaw">,
  organizationId: string,
  { haystack, lexemes }: ReturnType<typeof searchTermsOf>,
): Promise<void> {
  await tx.$executeRaw`
    insert into search_entries (organization_id, haystack, lexemes)
    values (${organizationId}::uuid, ${haystack}, array_to_tsvector(${lexemes}::text[]))
    on conflict (organization_id) do update set haystack = excluded.haystack, lexemes = excluded.lexemes`;
}
