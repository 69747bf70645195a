/** How long an invitation can be accepted; sending it again starts anew. */
export const invitationDays = 14;

/** The capacities one is invited to; a representative is named with a stamped letter instead. */
export const invitationKinds = ["org_admin", "liaison"] as const;

export type InvitationState = "open" | "expired" | "accepted" | "revoked";

/** What an invitation is good for at an instant. */
export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  at: Date,
): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt <= at ? "expired" : "open";
}

export function invitationExpiry(sentAt: Date): Date {
  return new Date(sentAt.getTime() + invitationDays * 86_400_000);
}
