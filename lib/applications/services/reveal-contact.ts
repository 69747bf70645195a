import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { openMail, openName, openPhone } from "@/lib/accounts/person";
import { type CaseAddress, loadCase } from "@/lib/applications/queries/load";
import { readRevision } from "@/lib/applications/revision";
import { inTransaction } from "@/lib/platform/db/transaction";

export interface Contact {
  name: string;
  phone: string | null;
  mail: string | null;
}

/** Shows how to reach a case's representative in full, and leaves a trace of who looked (PIPL: purpose and least disclosure). */
export async function revealContact(actor: Actor, address: string, at: CaseAddress): Promise<Contact | null> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    const revision = await tx.revision.findFirstOrThrow({ where: { applicationId: id }, orderBy: { number: "desc" }, select: { content: true } });
    const { representative } = readRevision(revision.content).people;
    const person = await tx.person.findUnique({ where: { id: representative }, select: { nameSealed: true, phoneSealed: true, mailSealed: true } });
    if (!person) return null;
    tx.audit({ action: "person.contact_revealed", objectType: "person", objectId: representative, details: { application: id } });
    return {
      name: person.nameSealed ? openName(person.nameSealed) : "",
      phone: person.phoneSealed && openPhone(person.phoneSealed),
      mail: person.mailSealed && openMail(person.mailSealed),
    };
  });
}
