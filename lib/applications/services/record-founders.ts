import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { mayRecordFounders } from "@/lib/applications/policy";
import { issueCertificate } from "@/lib/certificates/services/issue-certificate";
import { electFounders, type Founder } from "@/lib/memberships/services/elect-founders";
import { assertAllowed } from "@/lib/platform/access/decision";
import { type Day, now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/**
 * Records who founded an alliance, as its general assembly elected them: nobody applied to an alliance that did not exist
 * yet. Memberships, tiers, representatives and certificates come into being in one transaction, and the organizations
 * count as checked. Throws DomainError NOT_YOUR_PART or ALREADY_MEMBER.
 */
export async function recordFounders(
  actor: Actor,
  address: string,
  { alliance: slug, decidedOn, founders, isDemo }: { alliance: string; decidedOn: Day; founders: Founder[]; isDemo: boolean },
): Promise<void> {
  assertAllowed(mayRecordFounders(actor, slug));
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const alliance = await tx.alliance.findUniqueOrThrow({ where: { slug }, select: { id: true, code: true } });
    const elected = await electFounders(tx, { alliance, decidedOn, founders, isDemo });
    for (const one of elected) await issueCertificate(tx, { alliance, ...one });
    await tx.organization.updateMany({
      where: { id: { in: founders.map(({ organizationId }) => organizationId) }, verifiedAt: null },
      data: { verifiedAt: now(), verifiedById: alliance.id, updatedAt: now() },
    });
    tx.audit({ action: "alliance.founders_recorded", objectType: "alliance", objectId: alliance.id, details: { founders: founders.length } });
  });
}
