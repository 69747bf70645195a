import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { filePapers, type VerifiedField } from "@/lib/organizations/constants";
import { canEditFile } from "@/lib/organizations/policy";
import { lockOrganization } from "@/lib/organizations/queries/lock";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import type { DocumentKind } from "@/lib/platform/db/generated/enums";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { retireDocument } from "./retire-document";
import { takeFile } from "./take-file";

export interface AddDocumentInput {
  unit: string;
  kind: DocumentKind;
  fileId: string;
  /** The number of the case a paper is for alone. */
  application?: string | undefined;
  unlockedFields?: VerifiedField[];
}

/**
 * Puts an uploaded file into an organization's papers; where there can be only one of its kind it replaces the former.
 * Answers its id. Throws DomainError FIELD_LOCKED for a verified licence, DOCUMENT_LIMIT, APPLICATION_UNKNOWN or
 * NOT_IN_THIS_STATE for a case that is not the applicant's to change.
 */
export async function addDocument(actor: Actor, address: string, { unit, kind, fileId, application, unlockedFields = [] }: AddDocumentInput): Promise<string> {
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true, verifiedAt: true } });
    assertAllowed(canEditFile(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    const organizationId = organization.id;
    await lockOrganization(tx, organizationId);
    const applicationId = application === undefined ? null : await findOpenCase(tx, organizationId, application);
    await makeRoom(tx, { organizationId, kind, applicationId, isLocked: organization.verifiedAt !== null && !unlockedFields.includes("licence") });
    await takeFile(tx, actor, fileId);
    const { id } = await tx.document.create({
      data: { organizationId, kind, fileId, applicationId, addedById: actor.personId, addedAt: now() },
      select: { id: true },
    });
    tx.audit({ action: "organization.document_added", objectType: "document", objectId: id, details: { organization: organizationId, kind } });
    return id;
  });
}

/** Papers of a case come in while the case is the applicant's: as a draft or for a correction. */
async function findOpenCase(tx: Transaction, organizationId: string, number: string): Promise<string> {
  const application = await tx.application.findFirst({ where: { number, organizationId }, select: { id: true, status: true } });
  if (!application) throw new DomainError("APPLICATION_UNKNOWN");
  if (application.status !== "draft" && application.status !== "correction_requested") throw new DomainError("NOT_IN_THIS_STATE");
  return application.id;
}

async function makeRoom(
  tx: Transaction,
  { organizationId, kind, applicationId, isLocked }: { organizationId: string; kind: DocumentKind; applicationId: string | null; isLocked: boolean },
): Promise<void> {
  const present = await tx.document.findMany({ where: { organizationId, kind, applicationId, replacedAt: null }, select: { id: true } });
  const most = applicationId ? 1 : mostOf(kind);
  if (present.length < most) return;
  if (most > 1) throw new DomainError("DOCUMENT_LIMIT", { most });
  if (kind === "licence" && isLocked) throw new DomainError("FIELD_LOCKED");
  for (const { id } of present) await retireDocument(tx, id);
}

function mostOf(kind: DocumentKind): number {
  if (kind === "licence" || kind === "company_profile") return filePapers[kind];
  return filePapers.other;
}
