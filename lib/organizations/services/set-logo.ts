import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { canEditFile } from "@/lib/organizations/policy";
import { lockOrganization } from "@/lib/organizations/queries/lock";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { takeFile } from "./take-file";

/** Gives a unit its picture in place of the former, which is swept away. */
export async function setLogo(actor: Actor, address: string, { unit, fileId }: { unit: string; fileId: string }): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true, logoId: true } });
    assertAllowed(canEditFile(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    await lockOrganization(tx, organization.id);
    const { mediaType } = await takeFile(tx, actor, fileId);
    if (!mediaType.startsWith("image/")) throw new DomainError("LOGO_NOT_AN_IMAGE");
    await tx.organization.update({ where: { id: organization.id }, data: { logoId: fileId, updatedAt: now() } });
    if (organization.logoId) await tx.storedFile.update({ where: { id: organization.logoId }, data: { takenAt: null } });
    tx.audit({ action: "organization.logo_set", objectType: "organization", objectId: organization.id });
  });
}
