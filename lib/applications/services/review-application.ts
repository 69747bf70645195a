import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type CaseAddress, loadCase } from "@/lib/applications/queries/load";
import type { Correction, Refusal } from "@/lib/applications/schema";
import { move } from "@/lib/applications/transition";
import { addDays, dayOf, now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/**
 * Sends a case back for named fields and papers, with an instruction each. The secretariat's clock stands still until
 * the applicant answers.
 */
export async function requestCorrection(actor: Actor, address: string, at: CaseAddress, seen: number, { items }: Correction): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id, openedAt } = await loadCase(tx, actor, at);
    const { count: round } = { count: (await tx.changeRequest.count({ where: { applicationId: id } })) + 1 };
    const revision = await tx.revision.findFirstOrThrow({ where: { applicationId: id }, orderBy: { number: "desc" }, select: { id: true } });
    const moved = await move(tx, {
      applicationId: id,
      event: "request_correction",
      actor,
      seen,
      payload: ({ deadline }) => ({ round, items: items.length, dueOn: addDays(dayOf(deadline?.dueAt ?? now()), -1) }),
      changes: { openedAt: openedAt ?? now() },
    });
    await tx.changeRequest.create({
      data: {
        ...{ applicationId: id, round, requestedAt: now(), dueAt: moved.deadline?.dueAt ?? now(), requestedById: actor.personId, revisionId: revision.id },
        items: { create: items.map((item, position) => ({ ...item, position })) },
      },
    });
  });
}

/** Passes the review; whoever does so neither closes the case's ballot nor releases it. */
export async function recommendApplication(actor: Actor, address: string, at: CaseAddress, seen: number): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await move(tx, { applicationId: id, event: "recommend", actor, seen, payload: {}, changes: { reviewedById: actor.personId } });
  });
}

/** Puts a refusal before the secretary-general, who alone decides it. */
export async function proposeRefusal(actor: Actor, address: string, at: CaseAddress, seen: number, { reason, words }: Refusal): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await move(tx, { applicationId: id, event: "propose_refusal", actor, seen, payload: { reason, words }, changes: { reviewedById: actor.personId } });
  });
}

/** Refuses a case, with a reason the applicant reads. */
export async function rejectApplication(actor: Actor, address: string, at: CaseAddress, seen: number, { reason, words }: Refusal): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await move(tx, { applicationId: id, event: "reject", actor, seen, payload: { reason, words }, changes: { reasonCode: reason, reasonText: words } });
  });
}
