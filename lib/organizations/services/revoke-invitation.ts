import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { canManagePeople } from "@/lib/organizations/policy";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Takes an invitation back before it is accepted; its link opens nothing any more. */
export async function revokeInvitation(actor: Actor, address: string, id: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id }, select: { organizationId: true } });
    if (!invitation || !canManagePeople(actor, { id: invitation.organizationId }).allowed) throw new DomainError("INVITATION_UNKNOWN");
    const { count } = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { revokedAt: now() } });
    if (count !== 1) throw new DomainError("INVITATION_ENDED");
    tx.audit({ action: "organization.invitation_revoked", objectType: "invitation", objectId: id });
  });
}
