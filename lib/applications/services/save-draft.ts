import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { sealContact } from "@/lib/accounts/person";
import { canWrite } from "@/lib/applications/policy";
import { type LoadedApplication, loadOwn } from "@/lib/applications/queries/load";
import { type Draft, type peopleSchema, readDraft } from "@/lib/applications/schema";
import { representsToday } from "@/lib/organizations/queries/represents";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Beyond this many characters a draft is no longer something a person typed. */
const draftMaxLength = 20_000;

/** Keeps what was typed so far as it is, valid or not, and answers when. Throws NOT_IN_THIS_STATE once the case is with the secretariat. */
export async function saveContentDraft(actor: Actor, address: string, number: string, typed: Record<string, string>): Promise<Date> {
  return saveInto(actor, address, number, (draft) => ({ ...draft, content: typed }));
}

/** Names the representative and keeps the telephone number with the person, sealed. Throws PERSON_NOT_OF_UNIT for a stranger. */
export async function saveRepresentative(
  actor: Actor,
  address: string,
  number: string,
  { representative, post, phone }: z.output<typeof peopleSchema>,
): Promise<Date> {
  return saveInto(actor, address, number, async (draft, { application, tx }) => {
    if (!(await representsToday(tx, { personId: representative, organizationId: application.organizationId })))
      throw new DomainError("PERSON_NOT_OF_UNIT", {}, "representative");
    await tx.person.update({ where: { id: representative }, data: sealContact({ phone }) });
    return { ...draft, people: { representative, post } };
  });
}

/** Ticks texts, each with time and person; a tick taken away is forgotten until the application is sent. */
export async function saveAgreements(actor: Actor, address: string, number: string, textIds: string[]): Promise<Date> {
  return saveInto(actor, address, number, (draft) => ({
    ...draft,
    agreements: Object.fromEntries(textIds.map((id) => [id, draft.agreements[id] ?? { at: now().toISOString(), personId: actor.personId }])),
  }));
}

type Edit = (draft: Draft, context: { application: LoadedApplication; tx: Transaction }) => Draft | Promise<Draft>;

async function saveInto(actor: Actor, address: string, number: string, edit: Edit): Promise<Date> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const application = await loadOwn(tx, actor, number);
    assertAllowed(canWrite(actor, application));
    const draft = await edit(readDraft(application.draft), { application, tx });
    if (JSON.stringify(draft).length > draftMaxLength) throw new DomainError("DRAFT_TOO_LARGE");
    const at = now();
    const { count } = await tx.application.updateMany({
      where: { id: application.id, status: application.status },
      data: { draft, draftSavedAt: at, updatedAt: at },
    });
    if (count !== 1) throw new DomainError("NOT_IN_THIS_STATE");
    return at;
  });
}
