import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import { addDays, columnToDay, type Day, dayOf, now, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import { type CertificateState, certificateStateOn, firstEnd } from "./state";

/** What anybody may learn of a certificate: nothing of a person, and no reason of a revocation. */
export interface VerifiedCertificate {
  number: string;
  state: CertificateState;
  organization: { slug: string; name: string; isDemo: boolean };
  alliance: { slug: string; name: LocalisedText };
  tier: { code: TierCode; name: LocalisedText };
  issuedOn: Day;
  from: Day;
  /** The last day on which it holds; null while no end is set. */
  until: Day | null;
  suspendedSince: Day | null;
  revokedOn: Day | null;
  checkedAt: Date;
}

/** What the certificate of a number is worth at this moment; null when there is none, or none yet. */
export async function findCertificate(number: string): Promise<VerifiedCertificate | null> {
  const day = today();
  const row = await db().certificate.findUnique({
    where: { number },
    select: {
      ...{ number: true, startsOn: true, endsBefore: true, issuedAt: true, revokedAt: true },
      alliance: { select: { slug: true, name: true } },
      grant: { select: { endsBefore: true, tier: { select: { code: true, name: true } } } },
      membership: {
        select: {
          endsBefore: true,
          suspensions: { orderBy: { startsOn: "asc" }, select: { startsOn: true, endsBefore: true } },
          organization: { select: { slug: true, name: true, isDemo: true } },
        },
      },
    },
  });
  if (!row) return null;
  const ends = [row.endsBefore, row.grant.endsBefore, row.membership.endsBefore].map(dayOrNull);
  const suspensions = row.membership.suspensions.map(({ startsOn, endsBefore }) => ({ from: columnToDay(startsOn), before: dayOrNull(endsBefore) }));
  const revokedOn = row.revokedAt && dayOf(row.revokedAt);
  const state = certificateStateOn({ startsOn: columnToDay(row.startsOn), ends, revokedOn, suspensions }, day);
  if (!state) return null;
  const end = firstEnd(ends);
  return {
    number: row.number,
    state,
    organization: row.membership.organization,
    alliance: { slug: row.alliance.slug, name: readText(row.alliance.name) },
    tier: { code: readTierCode(row.grant.tier.code), name: readText(row.grant.tier.name) },
    issuedOn: dayOf(row.issuedAt),
    from: columnToDay(row.startsOn),
    until: end && addDays(end, -1),
    suspendedSince: state === "suspended" ? (suspensions.findLast(({ from }) => from <= day)?.from ?? null) : null,
    revokedOn: state === "revoked" ? revokedOn : null,
    checkedAt: now(),
  };
}

function dayOrNull(column: Date | null): Day | null {
  return column && columnToDay(column);
}
