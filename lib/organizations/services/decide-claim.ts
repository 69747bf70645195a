import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { notify } from "@/lib/notifications/notify";
import type { decideClaimSchema } from "@/lib/organizations/claim-schema";
import { holdsToday } from "@/lib/organizations/current-period";
import { canDecideClaim, claimDeskScope } from "@/lib/organizations/policy";
import { lockOrganization } from "@/lib/organizations/queries/lock";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { beginRepresentation } from "./begin-representation";
import { accountsOfPeople } from "./claim-audience";
import { closeClaim } from "./close-claim";
import { endFromToday } from "./end-representation";

type Verdict = z.output<typeof decideClaimSchema>;

/**
 * Accepts or refuses a claim as it was seen at a version; answers the slug of the alliance it was decided for. Throws DomainError CLAIM_UNKNOWN, OWN_CLAIM, CLAIM_OWN_ORGANIZATION or CLAIM_DECIDED.
 */
export async function decideClaim(actor: Actor, address: string, verdict: Verdict): Promise<{ alliance: string | null }> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const claim = await tx.claim.findFirst({
      where: { AND: [claimDeskScope(actor).where, { number: verdict.number }] },
      select: {
        ...{ id: true, number: true, organizationId: true, claimantId: true, allianceId: true },
        organization: { select: { name: true } },
        alliance: { select: { slug: true } },
        claimant: { select: { account: { select: { id: true } } } },
      },
    });
    assertAllowed(canDecideClaim(actor, claim));
    if (!claim) throw new DomainError("CLAIM_UNKNOWN");
    const seen = { id: claim.id, version: verdict.version };
    const told = {
      sourceId: claim.id,
      unit: claim.organization.name,
      people: await accountsOfPeople(tx, claim.organizationId, claim.claimantId),
      claimant: claim.claimant.account?.id,
    };
    if (verdict.decision === "accept") {
      await closeClaim(tx, seen, { status: "accepted", decidedById: actor.personId });
      await handOver(tx, claim, verdict.handover);
      await tell(tx, { ...told, number: claim.number, outcome: verdict.handover });
    } else {
      const { reason, words } = verdict;
      await closeClaim(tx, seen, { status: "refused", decidedById: actor.personId, reasonCode: reason, reasonText: words });
      await tell(tx, { ...told, number: claim.number, outcome: "refused", reason, words });
    }
    tx.audit({
      action: verdict.decision === "accept" ? "claim.accepted" : "claim.refused",
      objectType: "claim",
      objectId: claim.id,
      details: { organization: claim.organizationId, ...(verdict.decision === "accept" ? { handover: verdict.handover } : { reason: verdict.reason }) },
    });
    return { alliance: claim.alliance?.slug ?? null };
  });
}

interface Handover {
  organizationId: string;
  claimantId: string;
  allianceId: string | null;
}

/**
 * The claimant administers the unit from today. A transfer ends its other administrators and liaisons and the
 * invitations they sent; representatives stay, for they rest on a stamped letter of their own. A secretariat that
 * decides has seen licence and letter, so the unit counts as verified by its alliance (design section 5).
 */
async function handOver(tx: Transaction, { organizationId, claimantId, allianceId }: Handover, handover: "joint" | "transfer"): Promise<void> {
  // Also waits for whoever is just accepting an invitation, so that they are among those whom a transfer ends.
  await lockOrganization(tx, organizationId);
  await beginRepresentation(tx, { organizationId, personId: claimantId, kind: "org_admin" });
  if (handover === "transfer") {
    await tx.invitation.updateMany({ where: { organizationId, acceptedAt: null, revokedAt: null }, data: { revokedAt: now() } });
    const others = await tx.representation.findMany({
      where: { organizationId, personId: { not: claimantId }, kind: { not: "representative" }, ...holdsToday() },
      select: { id: true, startsOn: true },
    });
    for (const other of others) await endFromToday(tx, other);
  }
  if (allianceId) await tx.organization.updateMany({ where: { id: organizationId, verifiedAt: null }, data: { verifiedAt: now(), verifiedById: allianceId } });
}

interface Told {
  sourceId: string;
  number: string;
  unit: string;
  people: string[];
  claimant: string | undefined;
  outcome: "joint" | "transfer" | "refused";
  reason?: string;
  words?: string;
}

async function tell(tx: Transaction, { sourceId, number, unit, people, claimant, outcome, reason, words }: Told): Promise<void> {
  for (const accountId of people) await notify(tx, { sourceId, accountId, template: "claim_settled", params: { number, unit, outcome } });
  if (!claimant) return;
  if (reason && words) await notify(tx, { sourceId, accountId: claimant, template: "claim_refused", params: { number, unit, reason, words } });
  else await notify(tx, { sourceId, accountId: claimant, template: "claim_accepted", params: { number, unit } });
}
