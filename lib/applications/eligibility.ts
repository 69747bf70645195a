import type { ErrorCode } from "@/lib/platform/errors";

/** Why an organization may not apply, in the order in which people should hear it. */
type Ineligibility = Extract<
  ErrorCode,
  "ALLIANCE_CLOSED" | "ALREADY_MEMBER" | "OPEN_APPLICATION" | "COOL_DOWN" | "TIER_FULL" | "CLAIM_FIRST" | "NOT_YOUR_PART"
>;

/** What somebody can do instead. */
type NextStep = "open_membership" | "continue_application" | "wait" | "choose_tier" | "claim" | "ask_administrator" | "ask_secretariat";

export interface EligibilityFacts {
  isAllianceOpen: boolean;
  isMember: boolean;
  /** The number of an application that is not at its end. */
  openApplication: string | null;
  /** First day on which a refused organization may apply again, when it lies ahead. */
  coolDownUntil: string | null;
  /** Seats of the tier asked for, where one is asked for and it has a limit. */
  seats: { quota: number; taken: number } | null;
  /** The actor administers the organization. */
  isAdministrator: boolean;
}

export type Eligibility = { allowed: true } | { allowed: false; code: Ineligibility; next: NextStep; params: Record<string, string | number> };

/** May this organization apply to this alliance? One answer for page, action and API, with what to do instead. */
export function mayApply(facts: EligibilityFacts): Eligibility {
  const no = (code: Ineligibility, next: NextStep, params: Record<string, string | number> = {}): Eligibility => ({ allowed: false, code, next, params });
  if (!facts.isAdministrator) return no("NOT_YOUR_PART", "ask_administrator");
  if (facts.isMember) return no("ALREADY_MEMBER", "open_membership");
  if (facts.openApplication) return no("OPEN_APPLICATION", "continue_application", { number: facts.openApplication });
  if (!facts.isAllianceOpen) return no("ALLIANCE_CLOSED", "ask_secretariat");
  if (facts.coolDownUntil) return no("COOL_DOWN", "wait", { until: facts.coolDownUntil });
  if (facts.seats && facts.seats.taken >= facts.seats.quota) return no("TIER_FULL", "choose_tier", { quota: facts.seats.quota });
  return { allowed: true };
}
