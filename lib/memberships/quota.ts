import type { z } from "zod";
import type { quotaRuleSchema } from "@/lib/alliances/schema";

export interface TierCount {
  code: string;
  /** 1 is the highest; null outside the ranking. */
  rank: number | null;
  units: number;
}

/**
 * How many units a tier may have, or null without limit. A quota that follows from another tier counts the units of
 * that tier and of every higher one, because ranked tiers include upward (charter practice: 常务理事 ≤ ⅓ of 理事).
 */
export function seatsOf(rule: { quota: number | null; quotaRule: z.infer<typeof quotaRuleSchema> | null }, tiers: TierCount[]): number | null {
  if (!rule.quotaRule) return rule.quota;
  const { of, numerator, denominator } = rule.quotaRule;
  const base = tiers.find(({ code }) => code === of);
  const units = tiers
    .filter(({ rank }) => rank !== null && base?.rank !== null && base !== undefined && rank <= (base.rank ?? 0))
    .reduce((sum, tier) => sum + tier.units, 0);
  return Math.floor((units * numerator) / denominator);
}
