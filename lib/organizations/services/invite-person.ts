import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { mailIndex } from "@/lib/accounts/person";
import { openUnprovedAccount } from "@/lib/accounts/services/open-unproved-account";
import { holdsToday } from "@/lib/organizations/current-period";
import { invitationExpiry } from "@/lib/organizations/invitation";
import type { invitePersonSchema } from "@/lib/organizations/invitation-schema";
import { canManagePeople } from "@/lib/organizations/policy";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { sendInvitation } from "./send-invitation";

const perInviter = defineRateLimit({ name: "invite", attempts: 30, seconds: 3600, pauseSeconds: 3600 });

/**
 * Invites somebody by mail to act for the unit. An address that has an account stays that person's; a new one gets an
 * account that opens nothing until the mail is answered. Throws DomainError ALREADY_INVITED or ALREADY_REPRESENTS.
 */
export async function invitePerson(actor: Actor, address: string, { unit, name, mail, kind }: z.output<typeof invitePersonSchema>): Promise<void> {
  await perInviter.spend(actor.accountId);
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true, name: true } });
    assertAllowed(canManagePeople(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    const known = await tx.account.findUnique({ where: { signInIndex: mailIndex(mail) }, select: { personId: true } });
    const { personId } = known ?? (await openUnprovedAccount(tx, { name, mail, locale: actor.locale }));
    const capacity = { organizationId: organization.id, personId, kind };
    if ((await tx.representation.count({ where: { ...capacity, ...holdsToday() } })) > 0) throw new DomainError("ALREADY_REPRESENTS", {}, "mail");
    const invitationId = await openInvitation(tx, { ...capacity, invitedById: actor.personId });
    await sendInvitation(tx, { invitationId, personId, unit: organization.name });
    tx.audit({ action: "organization.person_invited", objectType: "invitation", objectId: invitationId, details: { organization: organization.id, kind } });
  });
}

type Capacity = { organizationId: string; personId: string; kind: z.output<typeof invitePersonSchema>["kind"]; invitedById: string };

/** One invitation per person and capacity waits at a time; one that has expired gets new days. */
async function openInvitation(tx: Transaction, { invitedById, ...capacity }: Capacity): Promise<string> {
  const sentAt = now();
  const dates = { sentAt, expiresAt: invitationExpiry(sentAt) };
  const waiting = await tx.invitation.findFirst({ where: { ...capacity, acceptedAt: null, revokedAt: null }, select: { id: true, expiresAt: true } });
  if (waiting && waiting.expiresAt > sentAt) throw new DomainError("ALREADY_INVITED", {}, "mail");
  if (waiting) {
    await tx.invitation.update({ where: { id: waiting.id }, data: { ...dates, invitedById } });
    return waiting.id;
  }
  const { id } = await tx.invitation.create({ data: { ...capacity, ...dates, invitedById, createdAt: sentAt }, select: { id: true } });
  return id;
}
