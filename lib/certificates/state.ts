import type { Day } from "@/lib/platform/clock";

/** What a certificate is worth on a day. */
export const certificateStates = ["valid", "suspended", "expired", "revoked"] as const;

export type CertificateState = (typeof certificateStates)[number];

export interface CertificateFacts {
  startsOn: Day;
  /** The ends of the certificate, of the tier it certifies and of the membership; whichever comes first counts. */
  ends: (Day | null)[];
  revokedOn: Day | null;
  suspensions: { from: Day; before: Day | null }[];
}

/**
 * Follows from dates alone, so that midnight needs no job. Revoked outweighs expired, and expired outweighs suspended.
 * Before its first day a certificate is worth nothing yet: null, as if there were none.
 */
export function certificateStateOn({ startsOn, ends, revokedOn, suspensions }: CertificateFacts, day: Day): CertificateState | null {
  if (startsOn > day) return null;
  if (revokedOn !== null && revokedOn <= day) return "revoked";
  const end = firstEnd(ends);
  if (end !== null && end <= day) return "expired";
  if (suspensions.some(({ from, before }) => from <= day && (before === null || before > day))) return "suspended";
  return "valid";
}

/** The first day on which it no longer holds; null when no end is set. */
export function firstEnd(ends: (Day | null)[]): Day | null {
  return ends.filter((end) => end !== null).toSorted()[0] ?? null;
}
