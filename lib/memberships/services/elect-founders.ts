import { columnToDay, type Day, dayToColumn, now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { endOfTier, resolutionNumber } from "./admit";

export interface Founder {
  organizationId: string;
  tierId: string;
  /** First day of membership and tier. */
  from: Day;
  /** The person who speaks for the unit in this alliance, where one was named. */
  representative: string | null;
}

export interface Elected {
  membershipId: string;
  grantId: string;
  from: Day;
  endsBefore: Day | null;
}

/**
 * Makes organizations founding members by one resolution of the general assembly. Quotas are not applied: the founding
 * assembly elects the whole council together, and a share of the members can be counted only when there are members.
 * Throws DomainError ALREADY_MEMBER.
 */
export async function electFounders(
  tx: Transaction,
  { alliance, decidedOn, founders, isDemo }: { alliance: { id: string; code: string }; decidedOn: Day; founders: Founder[]; isDemo: boolean },
): Promise<Elected[]> {
  const at = now();
  const organizationIds = founders.map(({ organizationId }) => organizationId);
  const present = await tx.membership.count({ where: { allianceId: alliance.id, organizationId: { in: organizationIds } } });
  if (present > 0) throw new DomainError("ALREADY_MEMBER");
  const resolution = await tx.resolution.create({
    data: {
      ...{ allianceId: alliance.id, number: await resolutionNumber(tx, alliance.code, "general_assembly", decidedOn), body: "general_assembly" },
      ...{ matter: "admission", decidedOn: dayToColumn(decidedOn), result: "passed", isDemo, createdAt: at },
    },
    select: { id: true },
  });
  const memberships = await tx.membership.createManyAndReturn({
    data: founders.map(({ organizationId, from }) => ({ organizationId, allianceId: alliance.id, startsOn: dayToColumn(from), createdAt: at })),
    select: { id: true, organizationId: true },
  });
  const membershipOf = new Map(memberships.map(({ id, organizationId }) => [organizationId, id]));
  const elected: Elected[] = [];
  for (const founder of founders)
    elected.push(await elect(tx, { founder, membershipId: membershipOf.get(founder.organizationId), resolutionId: resolution.id, alliance }));
  return elected;
}

async function elect(
  tx: Transaction,
  { founder, membershipId, resolutionId, alliance }: { founder: Founder; membershipId: string | undefined; resolutionId: string; alliance: { id: string } },
): Promise<Elected> {
  if (!membershipId) throw new Error("A founder has a membership");
  const { organizationId, tierId, from, representative } = founder;
  const startsOn = dayToColumn(from);
  const endsBefore = await endOfTier(tx, { allianceId: alliance.id, tierId, startsOn });
  const common = { membershipId, startsOn, createdAt: now() };
  const grant = await tx.tierGrant.create({
    data: { ...common, allianceId: alliance.id, tierId, resolutionId, reason: "admitted", endsBefore },
    select: { id: true },
  });
  if (representative) await tx.representation.create({ data: { ...common, kind: "representative", personId: representative, organizationId } });
  return { membershipId, grantId: grant.id, from, endsBefore: endsBefore && columnToDay(endsBefore) };
}
