import { isDocumentCited } from "@/lib/organizations/queries/document-use";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Takes a document out of the file. One that a case, a check or a representation rests on stays for them; others go, and their file is swept away. */
export async function retireDocument(tx: Transaction, id: string): Promise<void> {
  if (await isDocumentCited(tx, id)) {
    await tx.document.update({ where: { id }, data: { replacedAt: now() } });
    return;
  }
  const { fileId } = await tx.document.delete({ where: { id }, select: { fileId: true } });
  await tx.storedFile.update({ where: { id: fileId }, data: { takenAt: null } });
}
