import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { draftDeadline } from "@/lib/applications/deadline";
import { assertEligible } from "@/lib/applications/queries/eligibility";
import { loadOwn } from "@/lib/applications/queries/load";
import { readRevision } from "@/lib/applications/revision";
import type { Draft } from "@/lib/applications/schema";
import { openTask, record } from "@/lib/applications/transition";
import { now, today } from "@/lib/platform/clock";
import { nextInSeries } from "@/lib/platform/db/serial";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

const empty: Draft = { content: {}, agreements: {} };

/**
 * Begins an application of an organization to an alliance and gives it its number. Organization and alliance stand in
 * the row from now on; no form names them again. Throws DomainError with what stands against it.
 */
export async function startApplication(
  actor: Actor,
  address: string,
  { unitId, alliance: slug, tier }: { unitId: string; alliance: string; tier?: string },
): Promise<string> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const alliance = await tx.alliance.findUnique({ where: { slug }, select: { id: true, code: true } });
    if (!alliance || !actor.representations.some(({ organizationId }) => organizationId === unitId)) throw new DomainError("APPLICATION_UNKNOWN");
    await assertEligible(tx, actor, { organizationId: unitId, allianceId: alliance.id, tier: tier ?? null });
    return create(tx, actor, {
      organizationId: unitId,
      alliance,
      draft: { ...empty, ...(await lastPeople(tx, unitId)), content: { tier: tier ?? "member" } },
      previousId: null,
    });
  });
}

/** Writes a new application from the last revision of one that was refused, withdrawn or lapsed. Throws COOL_DOWN while it is too early. */
export async function applyAgain(actor: Actor, address: string, number: string): Promise<string> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const previous = await loadOwn(tx, actor, number);
    await assertEligible(tx, actor, { organizationId: previous.organizationId, allianceId: previous.allianceId, tier: null });
    const last = await tx.revision.findFirst({ where: { applicationId: previous.id }, orderBy: { number: "desc" }, select: { content: true } });
    return create(tx, actor, {
      organizationId: previous.organizationId,
      alliance: previous.alliance,
      draft: last ? draftFrom(last.content) : { ...empty, ...(previous.draft as object) },
      previousId: previous.id,
    });
  });
}

async function create(
  tx: Transaction,
  actor: Actor,
  { organizationId, alliance, draft, previousId }: { organizationId: string; alliance: { id: string; code: string }; draft: Draft; previousId: string | null },
): Promise<string> {
  const at = now();
  const year = today().slice(0, 4);
  const serial = await nextInSeries(tx, `application:${alliance.code}:${year}`);
  const deadline = draftDeadline(today());
  const { id, number } = await tx.application.create({
    data: {
      ...{ matter: "admission", status: "draft", number: `${alliance.code}-${year}-${String(serial).padStart(4, "0")}`, draft, previousId },
      ...{ organizationId, allianceId: alliance.id, createdById: actor.personId, createdAt: at, updatedAt: at, enteredAt: at, dueAt: deadline.dueAt },
    },
    select: { id: true, number: true },
  });
  await record(tx, { applicationId: id, name: "start", payload: {}, actor, relation: "org_admin" });
  await openTask(tx, { id, organizationId, allianceId: alliance.id }, "draft", deadline);
  tx.audit({ action: "application.started", objectType: "application", objectId: id });
  return number;
}

/** Who spoke for the unit last time, in whichever alliance: nobody types the same thing twice. */
async function lastPeople(tx: Transaction, organizationId: string): Promise<Pick<Draft, "people">> {
  const last = await tx.revision.findFirst({ where: { application: { organizationId } }, orderBy: { submittedAt: "desc" }, select: { content: true } });
  return last ? { people: readRevision(last.content).people } : {};
}

/** The answers of a revision as they were typed; agreements are ticked anew, for the texts in force. */
function draftFrom(column: unknown): Draft {
  const { tier, answers, people } = readRevision(column);
  const typed = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== null);
  return { content: { tier, ...Object.fromEntries(typed) }, people, agreements: {} };
}
