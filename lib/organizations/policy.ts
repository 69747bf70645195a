import type { Actor } from "@/lib/accounts/actor";
import { allow, type Decision, deny } from "@/lib/platform/access/decision";
import { makeScope, type Scope } from "@/lib/platform/access/scope";

/** The file is read by everybody who acts for the unit; to strangers the unit does not exist. */
export function canReadFile(actor: Pick<Actor, "representations">, organization: { id: string } | null): Decision {
  return actor.representations.some(({ organizationId }) => organizationId === organization?.id) ? allow : deny("UNIT_UNKNOWN");
}

/** The file is kept by administrators and liaisons; a representative votes (design section 7). */
export function canEditFile(actor: Pick<Actor, "representations">, organization: { id: string } | null): Decision {
  const capacities = actor.representations.filter(({ organizationId }) => organizationId === organization?.id);
  if (capacities.length === 0) return deny("UNIT_UNKNOWN");
  return capacities.some(({ kind }) => kind !== "representative") ? allow : deny("FILE_READ_ONLY");
}

/** People and invitations are kept by the administrators of the unit; to strangers the unit does not exist. */
export function canManagePeople(actor: Pick<Actor, "representations">, organization: { id: string } | null): Decision {
  const capacities = actor.representations.filter(({ organizationId }) => organizationId === organization?.id);
  if (capacities.length === 0) return deny("UNIT_UNKNOWN");
  return capacities.some(({ kind }) => kind === "org_admin") ? allow : deny("NOT_ORG_ADMIN");
}

/** The people somebody may see: those of the units they act for themselves. */
export type PeopleScope = Scope<"people", { organizationId: { in: string[] } }>;

export function peopleScope(actor: Pick<Actor, "representations">): PeopleScope {
  return makeScope("people", { organizationId: { in: actor.representations.map(({ organizationId }) => organizationId) } });
}

/** The invitations somebody may see: those of the units they administer. */
export type InvitationScope = Scope<"invitation", { organizationId: { in: string[] } }>;

export function invitationScope(actor: Pick<Actor, "representations">): InvitationScope {
  const administered = actor.representations.filter(({ kind }) => kind === "org_admin");
  return makeScope("invitation", { organizationId: { in: administered.map(({ organizationId }) => organizationId) } });
}

/** The claims somebody may see: their own, or those that wait for them to decide. */
export type ClaimScope = Scope<"claim", { claimantId: string } | { OR: ({ allianceId: { in: string[] } } | { allianceId: null })[] }>;

export function ownClaimScope(actor: Pick<Actor, "personId">): ClaimScope {
  return makeScope("claim", { claimantId: actor.personId });
}

/** A secretary-general decides for the alliance, province_admin where no alliance holds the organization (design section 7). */
export function claimDeskScope(actor: Pick<Actor, "appointments">): ClaimScope {
  const led = actor.appointments.flatMap(({ role, allianceId }) => (role === "secretary_general" && allianceId ? [allianceId] : []));
  const isProvince = actor.appointments.some(({ role }) => role === "province_admin");
  return makeScope("claim", { OR: [{ allianceId: { in: led } }, ...(isProvince ? [{ allianceId: null }] : [])] });
}

/** Nobody decides on their own claim or one on an organization they act for; there is no waiver (design section 6). */
export function canDecideClaim(actor: Pick<Actor, "personId" | "representations">, claim: { claimantId: string; organizationId: string } | null): Decision {
  if (!claim) return deny("CLAIM_UNKNOWN");
  if (claim.claimantId === actor.personId) return deny("OWN_CLAIM");
  return actor.representations.some(({ organizationId }) => organizationId === claim.organizationId) ? deny("CLAIM_OWN_ORGANIZATION") : allow;
}

/** Whoever administers a unit already has nothing to claim. */
export function canClaim(actor: Pick<Actor, "representations">, organization: { id: string } | null): Decision {
  if (!organization) return deny("CLAIM_TARGET_UNKNOWN");
  const administers = actor.representations.some(({ kind, organizationId }) => kind === "org_admin" && organizationId === organization.id);
  return administers ? deny("ALREADY_ADMINISTRATOR") : allow;
}

/** Who leads the desk of an alliance, or of the province where it is null, decides its claims; to others it does not exist. */
export function canDecideClaimsOf(actor: Pick<Actor, "appointments">, alliance: string | null): Decision {
  const leads = actor.appointments.some(({ role, allianceSlug }) =>
    alliance === null ? role === "province_admin" : role === "secretary_general" && allianceSlug === alliance,
  );
  return leads ? allow : deny("CLAIM_UNKNOWN");
}
