import type { Transaction } from "@/lib/platform/db/transaction";

/** Whether something with legal weight rests on a document: a check by an alliance, a representation, or a submitted revision. */
export async function isDocumentCited(tx: Transaction, documentId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isCited: boolean }[]>`
    select exists (select from verifications where document_id = d.id)
      or exists (select from representations where letter_id = d.id)
      or exists (select from revisions r join applications a on a.id = r.application_id
                 where a.organization_id = d.organization_id and strpos(r.content::text, d.id::text) > 0) as "isCited"
    from documents d where d.id = ${documentId}::uuid`;
  return row?.isCited ?? false;
}
