import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { findRouteInForce } from "@/lib/alliances/queries/routes";
import { assertEligible } from "@/lib/applications/queries/eligibility";
import { type LoadedApplication, loadOwn } from "@/lib/applications/queries/load";
import { readSubmission, type Submission } from "@/lib/applications/queries/submission";
import { hashOfRevision, type RevisionContent } from "@/lib/applications/revision";
import { readDraft } from "@/lib/applications/schema";
import { type After, type Moved, move } from "@/lib/applications/transition";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/**
 * Sends an application: the file and the answers are copied into a revision, the route and the tier's rule in force are
 * pinned, and the clock of acceptance begins. Sending the same draft twice is one submission. Throws
 * APPLICATION_INCOMPLETE, ROUTE_MISSING, or what stands against it.
 */
export async function submitApplication(actor: Actor, address: string, number: string): Promise<Moved> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const application = await loadOwn(tx, actor, number);
    const submission = await readSubmission(tx, application);
    const content = wholeContent(submission);
    await assertEligible(tx, actor, {
      organizationId: application.organizationId,
      allianceId: application.allianceId,
      tier: content.tier,
      except: application.id,
    });
    const route = await findRouteInForce(tx, { allianceId: application.allianceId, matter: "admission", tierId: submission.tierId });
    if (!route) throw new DomainError("ROUTE_MISSING");
    const revision = await nextRevision(tx, application.id);
    const moved = await move(tx, {
      applicationId: application.id,
      event: "submit",
      actor,
      stages: route.stages,
      payload: (after) => sentPayload(revision, after),
      changes: { routeId: route.id, tierRuleId: submission.tierRuleId, tierId: submission.tierId, submittedAt: now(), openedAt: null, reviewedById: null },
    });
    await keepRevision(tx, actor, application, { number: revision, content });
    return moved;
  });
}

/** Sends the corrections: a further revision, and the stage's clock runs on. What was not asked for may change too, and is shown as such. */
export async function resubmitApplication(actor: Actor, address: string, number: string): Promise<Moved> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const application = await loadOwn(tx, actor, number);
    const submission = await readSubmission(tx, application);
    const content = wholeContent(submission);
    const revision = await nextRevision(tx, application.id);
    const moved = await move(tx, {
      applicationId: application.id,
      event: "resubmit",
      actor,
      payload: (after) => sentPayload(revision, after),
      changes: { tierId: submission.tierId, tierRuleId: submission.tierRuleId },
    });
    await tx.changeRequest.updateMany({ where: { applicationId: application.id, closedAt: null }, data: { closedAt: now() } });
    await keepRevision(tx, actor, application, { number: revision, content });
    return moved;
  });
}

function wholeContent({ content, missing }: Submission): RevisionContent {
  if (!content) throw new DomainError("APPLICATION_INCOMPLETE", { count: missing.length });
  return content;
}

function sentPayload(revision: number, { promised }: After) {
  if (!promised) throw new Error("A submitted case has a promised day");
  return { revision, promisedOn: promised.day, isProvisional: promised.isProvisional };
}

async function nextRevision(tx: Transaction, applicationId: string): Promise<number> {
  const last = await tx.revision.findFirst({ where: { applicationId }, orderBy: { number: "desc" }, select: { number: true } });
  return (last?.number ?? 0) + 1;
}

async function keepRevision(
  tx: Transaction,
  actor: Actor,
  application: LoadedApplication,
  { number, content }: { number: number; content: RevisionContent },
): Promise<void> {
  const at = now();
  await tx.revision.create({
    data: { applicationId: application.id, number, content, sha256: hashOfRevision(content), submittedAt: at, submittedById: actor.personId },
  });
  const ticks = readDraft(application.draft).agreements;
  await tx.agreement.createMany({
    data: content.agreements.map(({ textId }) => ({
      applicationId: application.id,
      textId,
      agreedAt: new Date(ticks[textId]?.at ?? at),
      personId: ticks[textId]?.personId ?? actor.personId,
    })),
    skipDuplicates: true,
  });
}
