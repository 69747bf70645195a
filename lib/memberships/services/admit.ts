import { countSeats } from "@/lib/memberships/queries/seats";
import { columnToDay, type Day, dayToColumn, now } from "@/lib/platform/clock";
import type { GrantReason, ResolutionBody } from "@/lib/platform/db/generated/enums";
import { nextInSeries } from "@/lib/platform/db/serial";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** The words a resolution's number begins with, as on paper. */
const bodies: Record<ResolutionBody, string> = { secretariat: "秘书处", standing_council: "常务理事会", council: "理事会", general_assembly: "会员大会" };

export interface Admission {
  organizationId: string;
  alliance: { id: string; code: string };
  tierId: string;
  /** First day of membership and tier. */
  from: Day;
  body: ResolutionBody;
  reason: GrantReason;
  isDemo: boolean;
}

export interface Admitted {
  membershipId: string;
  grantId: string;
  resolutionNumber: string;
  /** First day on which the tier no longer holds, when it ends with the council's term. */
  endsBefore: Day | null;
}

/**
 * Makes an organization a member of a tier, by a resolution of a body. The tier's seats are locked and counted here.
 * Throws DomainError TIER_FULL or ALREADY_MEMBER.
 */
export async function admit(tx: Transaction, { organizationId, alliance, tierId, from, body, reason, isDemo }: Admission): Promise<Admitted> {
  const at = now();
  const seats = await countSeats(tx, { allianceId: alliance.id, tierId, lock: true });
  if (seats.quota !== null && seats.taken >= seats.quota) throw new DomainError("TIER_FULL", { quota: seats.quota });
  const startsOn = dayToColumn(from);
  const present = await tx.membership.findFirst({
    where: { organizationId, allianceId: alliance.id, OR: [{ endsBefore: null }, { endsBefore: { gt: startsOn } }] },
  });
  if (present) throw new DomainError("ALREADY_MEMBER");
  const number = await resolutionNumber(tx, alliance.code, body, from);
  const resolution = await tx.resolution.create({
    data: { allianceId: alliance.id, number, body, matter: "admission", decidedOn: startsOn, result: "passed", isDemo, createdAt: at },
    select: { id: true },
  });
  const membership = await tx.membership.create({ data: { organizationId, allianceId: alliance.id, startsOn, createdAt: at }, select: { id: true } });
  const endsBefore = await endOfTier(tx, { allianceId: alliance.id, tierId, startsOn });
  const grant = await tx.tierGrant.create({
    data: { membershipId: membership.id, allianceId: alliance.id, tierId, resolutionId: resolution.id, reason, startsOn, endsBefore, createdAt: at },
    select: { id: true },
  });
  return { membershipId: membership.id, grantId: grant.id, resolutionNumber: number, endsBefore: endsBefore && columnToDay(endsBefore) };
}

/** Elected tiers end together with the council's term (届); a plain membership goes on. */
export async function endOfTier(
  tx: Transaction,
  { allianceId, tierId, startsOn }: { allianceId: string; tierId: string; startsOn: Date },
): Promise<Date | null> {
  const rule = await tx.tierRule.findFirst({
    where: { tierId, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    select: { endsWithTerm: true },
  });
  if (!rule?.endsWithTerm) return null;
  const term = await tx.term.findFirst({
    where: { allianceId, startsOn: { lte: startsOn }, OR: [{ endsBefore: null }, { endsBefore: { gt: startsOn } }] },
    select: { endsBefore: true },
  });
  return term?.endsBefore ?? null;
}

/** As on paper: 秘书处〔2026〕4号, counted by alliance, body and year. */
export async function resolutionNumber(tx: Transaction, allianceCode: string, body: ResolutionBody, day: Day): Promise<string> {
  const year = day.slice(0, 4);
  return `${bodies[body]}〔${year}〕${await nextInSeries(tx, `resolution:${allianceCode}:${body}:${year}`)}号`;
}
