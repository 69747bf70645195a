import type { Actor } from "@/lib/accounts/actor";
import { type Eligibility, type EligibilityFacts, mayApply } from "@/lib/applications/eligibility";
import { countSeats } from "@/lib/memberships/queries/seats";
import { systemSource } from "@/lib/platform/audit/append";
import { addDays, dayOf, dayToColumn, startOfDay, today } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

export interface Candidacy {
  organizationId: string;
  allianceId: string;
  /** Code of the tier asked for, where one is chosen. */
  tier: string | null;
  /** A case that does not stand against itself. */
  except?: string;
}

/** May this organization apply? The facts from the database, judged by the one function for all. */
async function judgeEligibility(tx: Transaction, actor: Pick<Actor, "representations">, candidacy: Candidacy): Promise<Eligibility> {
  return mayApply(await readFacts(tx, actor, candidacy));
}

/** The same, for a page that shows the answer and its next step. */
export async function findEligibility(actor: Pick<Actor, "representations">, candidacy: Candidacy): Promise<Eligibility> {
  return inTransaction(systemSource, (tx) => judgeEligibility(tx, actor, candidacy));
}

/** The same, as a refusal. Throws DomainError with the code. */
export async function assertEligible(tx: Transaction, actor: Pick<Actor, "representations">, candidacy: Candidacy): Promise<void> {
  const answer = await judgeEligibility(tx, actor, candidacy);
  if (!answer.allowed) throw new DomainError(answer.code, answer.params);
}

async function readFacts(
  tx: Transaction,
  actor: Pick<Actor, "representations">,
  { organizationId, allianceId, tier, except }: Candidacy,
): Promise<EligibilityFacts> {
  const day = dayToColumn(today());
  const alliance = await tx.alliance.findUniqueOrThrow({ where: { id: allianceId }, select: { isOpen: true, coolDownDays: true } });
  const membership = await tx.membership.findFirst({
    where: {
      organizationId,
      allianceId,
      AND: [{ OR: [{ startsOn: null }, { startsOn: { lte: day } }] }, { OR: [{ endsBefore: null }, { endsBefore: { gt: day } }] }],
    },
    select: { id: true },
  });
  const open = await tx.application.findFirst({
    where: { organizationId, allianceId, decidedAt: null, ...(except ? { id: { not: except } } : {}) },
    select: { number: true },
  });
  const refused = await tx.application.findFirst({
    where: { organizationId, allianceId, status: { in: ["not_accepted", "rejected"] } },
    orderBy: { decidedAt: "desc" },
    select: { decidedAt: true },
  });
  const again = refused?.decidedAt ? addDays(dayOf(refused.decidedAt), alliance.coolDownDays) : null;
  return {
    isAllianceOpen: alliance.isOpen,
    isMember: membership !== null,
    openApplication: open?.number ?? null,
    coolDownUntil: again && startOfDay(again) > startOfDay(today()) ? again : null,
    seats: await seatsOfTier(tx, allianceId, tier),
    isAdministrator: actor.representations.some((one) => one.organizationId === organizationId && one.kind === "org_admin"),
  };
}

async function seatsOfTier(tx: Transaction, allianceId: string, code: string | null): Promise<EligibilityFacts["seats"]> {
  const tier = code ? await tx.tier.findUnique({ where: { allianceId_code: { allianceId, code } }, select: { id: true } }) : null;
  if (!tier) return null;
  const { quota, taken } = await countSeats(tx, { allianceId, tierId: tier.id, lock: false });
  return quota === null ? null : { quota, taken };
}
