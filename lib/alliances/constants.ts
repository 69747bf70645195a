/** Codes of the tiers, from the highest; supervisor and observer stand outside the ranking. */
export const tierCodes = ["chair", "executive-vice-chair", "vice-chair", "standing-council", "council", "member", "supervisor", "observer"] as const;

export type TierCode = (typeof tierCodes)[number];

/** A tier's code out of the database; throws on one that no seed knows. */
export function readTierCode(code: string): TierCode {
  const known = tierCodes.find((tierCode) => tierCode === code);
  if (!known) throw new Error(`There is no tier ${code}`);
  return known;
}
