import type { Actor } from "@/lib/accounts/actor";
import { makeScope, type Scope } from "@/lib/platform/access/scope";

/** The memberships of the organizations somebody acts for. */
export type OwnMembershipScope = Scope<"own-memberships", { organizationId: { in: string[] } }>;

export function ownMembershipScope(actor: Pick<Actor, "representations">): OwnMembershipScope {
  return makeScope("own-memberships", { organizationId: { in: [...new Set(actor.representations.map(({ organizationId }) => organizationId))] } });
}
