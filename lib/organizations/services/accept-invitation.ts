import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { readLinkToken } from "@/lib/accounts/link-token";
import { hashPassword } from "@/lib/accounts/password";
import { type Device, openSession } from "@/lib/accounts/services/open-session";
import { proveAccount } from "@/lib/accounts/services/prove-account";
import { invitationState } from "@/lib/organizations/invitation";
import type { acceptAsNewcomerSchema } from "@/lib/organizations/invitation-schema";
import type { AuditSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError, type ErrorCode } from "@/lib/platform/errors";
import { beginRepresentation } from "./begin-representation";

/** Somebody signed in accepts the invitation sent to their own address; nobody else can. Answers the unit's slug. */
export async function acceptInvitation(actor: Actor, address: string, token: string): Promise<{ unit: string }> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const invitation = await findOpen(tx, token);
    if (invitation.personId !== actor.personId) throw new DomainError("INVITATION_FOR_ANOTHER");
    await take(tx, invitation);
    return { unit: invitation.organization.slug };
  });
}

/**
 * Whoever had no account gets one by accepting: the mail has proved the address. Answers the session it opens
 * and the unit's slug. Throws
 * DomainError ACCOUNT_EXISTS when the address has an account, whose owner must sign in first.
 */
export async function acceptAsNewcomer(
  source: AuditSource,
  device: Device,
  { token, name, password }: Omit<z.output<typeof acceptAsNewcomerSchema>, "consent">,
): Promise<{ sessionId: string; unit: string }> {
  const passwordHash = await hashPassword(password);
  return inTransaction(source, async (tx) => {
    const invitation = await findOpen(tx, token);
    const accountId = await proveAccount(tx, { personId: invitation.personId, name, passwordHash });
    await take(tx, invitation);
    return { sessionId: await openSession(tx, accountId, device), unit: invitation.organization.slug };
  });
}

interface OpenInvitation {
  id: string;
  kind: RepresentationKind;
  organizationId: string;
  personId: string;
  organization: { slug: string };
}

const refusals = { accepted: "INVITATION_USED", revoked: "INVITATION_REVOKED", expired: "INVITATION_EXPIRED" } as const satisfies Record<string, ErrorCode>;

async function findOpen(tx: Transaction, token: string): Promise<OpenInvitation> {
  const id = readLinkToken(token);
  const invitation = id
    ? await tx.invitation.findUnique({
        where: { id },
        select: {
          ...{ id: true, kind: true, organizationId: true, personId: true, acceptedAt: true, revokedAt: true, expiresAt: true },
          organization: { select: { slug: true } },
        },
      })
    : null;
  if (!invitation) throw new DomainError("INVITATION_UNKNOWN");
  const state = invitationState(invitation, now());
  if (state !== "open") throw new DomainError(refusals[state]);
  return invitation;
}

async function take(tx: Transaction, { id, organizationId, personId, kind }: OpenInvitation): Promise<void> {
  const { count } = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { acceptedAt: now() } });
  if (count !== 1) throw new DomainError("INVITATION_ENDED");
  await beginRepresentation(tx, { organizationId, personId, kind });
  tx.audit({
    action: "organization.invitation_accepted",
    objectType: "invitation",
    objectId: id,
    details: { organization: organizationId, kind },
  });
}
