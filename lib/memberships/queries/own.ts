import { openName } from "@/lib/accounts/person";
import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import type { OwnMembershipScope } from "@/lib/memberships/policy";
import { addDays, columnToDay, type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { MembershipEnd } from "@/lib/platform/db/generated/enums";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/** A membership of a unit, as its own people see it. */
export interface OwnMembership {
  id: string;
  alliance: { slug: string; name: LocalisedText };
  state: "current" | "suspended" | "ended";
  /** Null where only a public mention tells of it. */
  since: Day | null;
  /** The last day; null while no end is set. */
  until: Day | null;
  endReason: MembershipEnd | null;
  /** The tier held today, or last. */
  tier: { code: TierCode; name: LocalisedText; since: Day | null; until: Day | null; resolution: string | null } | null;
  certificate: string | null;
  representatives: string[];
}

/** The memberships of a unit: current ones first, then the newest. */
export async function listOwnMemberships(scope: OwnMembershipScope, organizationId: string): Promise<OwnMembership[]> {
  const day = today();
  const rows = await db().membership.findMany({
    where: { AND: [scope.where, { organizationId }] },
    orderBy: [{ endsBefore: { sort: "desc", nulls: "first" } }, { startsOn: { sort: "desc", nulls: "last" } }],
    select: {
      ...{ id: true, startsOn: true, endsBefore: true, endReason: true },
      alliance: { select: { slug: true, name: true } },
      grants: {
        orderBy: { startsOn: { sort: "desc", nulls: "last" } },
        select: { startsOn: true, endsBefore: true, tier: { select: { code: true, name: true } }, resolution: { select: { number: true } } },
      },
      suspensions: { select: { startsOn: true, endsBefore: true } },
      certificates: { where: { revokedAt: null }, orderBy: { issuedAt: "desc" }, take: 1, select: { number: true } },
      representatives: { orderBy: { startsOn: "asc" }, select: { startsOn: true, endsBefore: true, person: { select: { nameSealed: true } } } },
    },
  });
  return rows.map(({ id, alliance, grants, certificates, representatives, suspensions, endReason, ...period }) => {
    const isCurrent = holdsOn(period, day);
    const grant = grants.find((one) => holdsOn(one, day)) ?? grants.find(({ startsOn }) => !startsOn || columnToDay(startsOn) <= day);
    return {
      ...{ id, endReason, since: period.startsOn && columnToDay(period.startsOn), until: lastDay(period.endsBefore) },
      alliance: { slug: alliance.slug, name: readText(alliance.name) },
      state: isCurrent ? (suspensions.some((one) => holdsOn(one, day)) ? "suspended" : "current") : "ended",
      tier: grant
        ? {
            code: readTierCode(grant.tier.code),
            name: readText(grant.tier.name),
            since: grant.startsOn && columnToDay(grant.startsOn),
            until: lastDay(grant.endsBefore),
            resolution: grant.resolution?.number ?? null,
          }
        : null,
      certificate: certificates[0]?.number ?? null,
      representatives: representatives.filter((one) => holdsOn(one, day)).flatMap(({ person }) => (person.nameSealed ? [openName(person.nameSealed)] : [])),
    };
  });
}

function holdsOn({ startsOn, endsBefore }: { startsOn: Date | null; endsBefore: Date | null }, day: Day): boolean {
  return (startsOn === null || columnToDay(startsOn) <= day) && (endsBefore === null || columnToDay(endsBefore) > day);
}

/** People name the last day, the table the first on which it no longer holds. */
function lastDay(endsBefore: Date | null): Day | null {
  return endsBefore && addDays(columnToDay(endsBefore), -1);
}
