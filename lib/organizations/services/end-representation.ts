import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { holdsToday } from "@/lib/organizations/current-period";
import { canManagePeople } from "@/lib/organizations/policy";
import { lockOrganization } from "@/lib/organizations/queries/lock";
import { dayToColumn, today } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Ends somebody's part for the unit at once, perhaps the actor's own. A unit keeps at least one administrator: DomainError LAST_ADMINISTRATOR. */
export async function endRepresentation(actor: Actor, address: string, id: string): Promise<{ isOwn: boolean }> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const found = await tx.representation.findFirst({ where: { id, ...holdsToday() }, select: { organizationId: true } });
    if (!found || !canManagePeople(actor, { id: found.organizationId }).allowed) throw new DomainError("REPRESENTATION_UNKNOWN");
    await lockOrganization(tx, found.organizationId);
    // Read again behind the lock: another administrator may have been faster.
    const representation = await tx.representation.findFirst({
      where: { id, ...holdsToday() },
      select: { id: true, kind: true, startsOn: true, personId: true, organizationId: true },
    });
    if (!representation) throw new DomainError("REPRESENTATION_UNKNOWN");
    const { organizationId, kind, personId } = representation;
    if (kind === "org_admin" && (await tx.representation.count({ where: { organizationId, kind, ...holdsToday() } })) === 1)
      throw new DomainError("LAST_ADMINISTRATOR");
    await endFromToday(tx, representation);
    tx.audit({ action: "organization.representation_ended", objectType: "organization", objectId: organizationId, details: { kind, person: personId } });
    return { isOwn: personId === actor.personId };
  });
}

/** The last day was yesterday; a part that began only today leaves no period behind. */
export async function endFromToday(tx: Transaction, { id, startsOn }: { id: string; startsOn: Date }): Promise<void> {
  const day = dayToColumn(today());
  if (startsOn < day) await tx.representation.update({ where: { id }, data: { endsBefore: day } });
  else await tx.representation.delete({ where: { id } });
}
