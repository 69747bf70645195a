import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { notify } from "@/lib/notifications/notify";
import { ownClaimScope } from "@/lib/organizations/policy";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { accountsOfPeople } from "./claim-audience";
import { closeClaim } from "./close-claim";

/** The claimant takes an undecided claim back; the people of the unit, who heard of it, hear of this too. */
export async function withdrawClaim(actor: Actor, address: string, number: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const claim = await tx.claim.findFirst({
      where: { AND: [ownClaimScope(actor).where, { number }] },
      select: { id: true, version: true, organizationId: true, organization: { select: { name: true } } },
    });
    if (!claim) throw new DomainError("CLAIM_UNKNOWN");
    await closeClaim(tx, claim, { status: "withdrawn" });
    const params = { number, unit: claim.organization.name, outcome: "withdrawn" } as const;
    for (const accountId of await accountsOfPeople(tx, claim.organizationId, actor.personId))
      await notify(tx, { sourceId: claim.id, accountId, template: "claim_settled", params });
    tx.audit({ action: "claim.withdrawn", objectType: "claim", objectId: claim.id, details: { organization: claim.organizationId } });
  });
}
