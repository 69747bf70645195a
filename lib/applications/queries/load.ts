import type { Actor } from "@/lib/accounts/actor";
import { caseScope, ownScope } from "@/lib/applications/policy";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

const fields = {
  id: true,
  number: true,
  status: true,
  version: true,
  draft: true,
  organizationId: true,
  allianceId: true,
  tierId: true,
  routeId: true,
  stagePosition: true,
  submittedAt: true,
  openedAt: true,
  reviewedById: true,
  alliance: { select: { id: true, slug: true, code: true } },
} as const;

/** One of the actor's own organization's applications. Throws APPLICATION_UNKNOWN for anybody else's, as for one that does not exist. */
export async function loadOwn(tx: Transaction, actor: Actor, number: string) {
  const row = await tx.application.findFirst({ where: { number, ...ownScope(actor).where }, select: fields });
  if (!row) throw new DomainError("APPLICATION_UNKNOWN");
  return row;
}

/** A case on the desk of the alliance whose secretariat the actor belongs to. Throws APPLICATION_UNKNOWN for all others. */
export async function loadCase(tx: Transaction, actor: Actor, { alliance, number }: CaseAddress) {
  const scope = caseScope(actor, alliance);
  const row = scope && (await tx.application.findFirst({ where: { number, ...scope.where }, select: fields }));
  if (!row) throw new DomainError("APPLICATION_UNKNOWN");
  return row;
}

/** Where a case stands on a desk: the alliance's slug and the case's number. */
export interface CaseAddress {
  alliance: string;
  number: string;
}

export type LoadedApplication = Awaited<ReturnType<typeof loadOwn>>;

/** Nobody else moves the case until this transaction ends. */
export async function lockApplication(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`select id from applications where id = ${id}::uuid for update`;
}
