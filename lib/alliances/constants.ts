/** Codes of the tiers, from the highest; supervisor and observer stand outside the ranking. */
export const tierCodes = ["chair", "executive-vice-chair", "vice-chair", "standing-council", "council", "member", "supervisor", "observer"] as const;

export type TierCode = (typeof tierCodes)[number];
