import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type CaseAddress, loadCase } from "@/lib/applications/queries/load";
import { type RevisionContent, readRevision } from "@/lib/applications/revision";
import type { Refusal } from "@/lib/applications/schema";
import { move } from "@/lib/applications/transition";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";

/** Begins with a case; from now on the applicant can no longer take it back alone. */
export async function openCase(actor: Actor, address: string, at: CaseAddress, seen: number): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await move(tx, { applicationId: id, event: "open", actor, seen, payload: {}, changes: { openedAt: now() } });
  });
}

/**
 * Accepts a case for review (受理). The first acceptance anywhere verifies the organization: its name, credit code,
 * category and licence were compared, and other alliances reuse that.
 */
export async function acceptApplication(actor: Actor, address: string, at: CaseAddress, seen: number): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id, organizationId, allianceId, openedAt } = await loadCase(tx, actor, at);
    await move(tx, { applicationId: id, event: "accept", actor, seen, payload: {}, changes: { openedAt: openedAt ?? now() } });
    await verify(tx, actor, { applicationId: id, organizationId, allianceId });
  });
}

/** Declines to take a case up (不予受理), with a reason the applicant reads. */
export async function refuseAcceptance(actor: Actor, address: string, at: CaseAddress, seen: number, { reason, words }: Refusal): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadCase(tx, actor, at);
    await move(tx, {
      applicationId: id,
      event: "refuse_acceptance",
      actor,
      seen,
      payload: { reason, words },
      changes: { reasonCode: reason, reasonText: words },
    });
  });
}

/** Fields whose value an acceptance vouches for. */
const verifiedFields = ["name", "creditCode", "category"] as const satisfies (keyof RevisionContent["file"])[];

async function verify(
  tx: Transaction,
  actor: Actor,
  { applicationId, organizationId, allianceId }: { applicationId: string; organizationId: string; allianceId: string },
): Promise<void> {
  const at = now();
  const revision = await tx.revision.findFirstOrThrow({ where: { applicationId }, orderBy: { number: "desc" }, select: { content: true } });
  const content = readRevision(revision.content);
  const licence = content.documents.find(({ kind }) => kind === "licence");
  const common = { organizationId, allianceId, verifiedById: actor.personId, verifiedAt: at };
  await tx.verification.createMany({
    data: [
      ...verifiedFields.map((field) => ({ ...common, field, value: content.file[field] })),
      ...(licence ? [{ ...common, documentId: licence.documentId }] : []),
    ],
  });
  await tx.organization.updateMany({ where: { id: organizationId, verifiedAt: null }, data: { verifiedAt: at, verifiedById: allianceId, updatedAt: at } });
  tx.audit({ action: "organization.verified", objectType: "organization", objectId: organizationId });
}
