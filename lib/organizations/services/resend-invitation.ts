import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { invitationExpiry } from "@/lib/organizations/invitation";
import { canManagePeople } from "@/lib/organizations/policy";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { sendInvitation } from "./send-invitation";

const perInvitation = defineRateLimit({ name: "resend-invitation", attempts: 5, seconds: 3600, pauseSeconds: 3600 });

/** Mails an open or expired invitation again; its days begin anew and its link stays the same. */
export async function resendInvitation(actor: Actor, address: string, id: string): Promise<void> {
  await perInvitation.spend(id);
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id }, select: { personId: true, organization: { select: { id: true, name: true } } } });
    if (!invitation || !canManagePeople(actor, invitation.organization).allowed) throw new DomainError("INVITATION_UNKNOWN");
    const sentAt = now();
    const { count } = await tx.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null },
      data: { sentAt, expiresAt: invitationExpiry(sentAt) },
    });
    if (count !== 1) throw new DomainError("INVITATION_ENDED");
    await sendInvitation(tx, { invitationId: id, personId: invitation.personId, unit: invitation.organization.name });
    tx.audit({ action: "organization.invitation_resent", objectType: "invitation", objectId: id });
  });
}
