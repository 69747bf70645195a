import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type CaseAddress, type LoadedApplication, loadCase } from "@/lib/applications/queries/load";
import { type RevisionContent, readRevision } from "@/lib/applications/revision";
import { assertMayMove, move } from "@/lib/applications/transition";
import { issueCertificate } from "@/lib/certificates/services/issue-certificate";
import { admit } from "@/lib/memberships/services/admit";
import { writeSearchEntry } from "@/lib/organizations/services/write-search-entry";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/**
 * Releases a case (发布): membership, tier, resolution, certificate, representative and directory row come into being
 * in one transaction with the event, or none does. The tier's seats are locked and counted here. Throws TIER_FULL,
 * ALREADY_MEMBER, REVIEWED_BY_YOU. Answers the certificate's number.
 */
export async function releaseApplication(actor: Actor, address: string, at: CaseAddress, seen: number): Promise<string> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const application = await loadCase(tx, actor, at);
    await assertMayMove(tx, { applicationId: application.id, event: "release", actor, seen });
    if (!application.tierId) throw new DomainError("APPLICATION_INCOMPLETE", { count: 1 });
    const { content } = await tx.revision.findFirstOrThrow({
      where: { applicationId: application.id },
      orderBy: { number: "desc" },
      select: { content: true },
    });
    const day = today();
    const { isDemo } = await tx.organization.findUniqueOrThrow({ where: { id: application.organizationId }, select: { isDemo: true } });
    const { alliance, organizationId, tierId } = application;
    const admitted = await admit(tx, { organizationId, alliance, tierId, from: day, body: "secretariat", reason: "admitted", isDemo });
    const certificate = await issueCertificate(tx, {
      alliance,
      membershipId: admitted.membershipId,
      grantId: admitted.grantId,
      from: day,
      endsBefore: admitted.endsBefore,
    });
    await move(tx, {
      applicationId: application.id,
      event: "release",
      actor,
      seen,
      payload: { resolution: admitted.resolutionNumber, certificate },
      changes: { membershipId: admitted.membershipId },
    });
    await appointRepresentative(tx, application, readRevision(content), admitted.membershipId);
    await writeSearchEntry(tx, application.organizationId);
    return certificate;
  });
}

/** The representative named in the application speaks for the unit in this alliance from today, by the stamped letter if there is one. */
async function appointRepresentative(
  tx: Transaction,
  { organizationId }: LoadedApplication,
  { people, documents }: RevisionContent,
  membershipId: string,
): Promise<void> {
  const letter = documents.find(({ kind }) => kind === "representative_letter");
  await tx.representation.create({
    data: {
      ...{ kind: "representative", startsOn: dayToColumn(today()), createdAt: now(), personId: people.representative, organizationId, membershipId },
      letterId: letter?.documentId ?? null,
    },
  });
}
