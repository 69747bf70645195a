import type { Actor } from "@/lib/accounts/actor";
import { type AllianceSummary, listAlliances } from "@/lib/alliances/query";
import type { Eligibility } from "@/lib/applications/eligibility";
import { findEligibility } from "@/lib/applications/queries/eligibility";
import type { Unit } from "@/lib/organizations/query";

export interface AllianceChoice {
  alliance: AllianceSummary;
  eligibility: Eligibility;
}

/** Every alliance, with the answer whether this unit may apply there today. */
export async function loadChoices(actor: Actor, unit: Unit): Promise<AllianceChoice[]> {
  const alliances = await listAlliances();
  return Promise.all(
    alliances.map(async (alliance) => ({
      alliance,
      eligibility: await findEligibility(actor, { organizationId: unit.id, allianceId: alliance.id, tier: null }),
    })),
  );
}
