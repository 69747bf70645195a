import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type CaseAddress, loadCase } from "@/lib/applications/queries/load";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/** Leaves a remark for the secretariat; the applicant never sees it, and it stays as it was written. */
export async function writeNote(actor: Actor, address: string, at: CaseAddress, text: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await tx.internalNote.create({ data: { applicationId: id, text, writtenAt: now(), authorId: actor.personId } });
    tx.audit({ action: "application.note_written", objectType: "application", objectId: id });
  });
}
