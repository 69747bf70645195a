import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { canEditFile } from "@/lib/organizations/policy";
import { assertAllowed } from "@/lib/platform/access/decision";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { retireDocument } from "./retire-document";

/** Takes a paper out of the file; what rests on it keeps it. A verified licence stays until another replaces it. */
export async function removeDocument(actor: Actor, address: string, { unit, document: id }: { unit: string; document: string }): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true, verifiedAt: true } });
    assertAllowed(canEditFile(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    const document = await tx.document.findFirst({
      where: { id, organizationId: organization.id, replacedAt: null, applicationId: null },
      select: { kind: true },
    });
    if (!document) throw new DomainError("DOCUMENT_UNKNOWN");
    if (document.kind === "licence" && organization.verifiedAt) throw new DomainError("FIELD_LOCKED");
    await retireDocument(tx, id);
    tx.audit({
      action: "organization.document_removed",
      objectType: "document",
      objectId: id,
      details: { organization: organization.id, kind: document.kind },
    });
  });
}
