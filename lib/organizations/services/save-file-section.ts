import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import type { VerifiedField } from "@/lib/organizations/constants";
import type { basicSectionSchema, positionsSectionSchema, titlesSectionSchema } from "@/lib/organizations/file-schema";
import { canEditFile } from "@/lib/organizations/policy";
import { clearDraft } from "@/lib/organizations/queries/draft";
import { lockOrganization } from "@/lib/organizations/queries/lock";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { writeBasics } from "./write-basics";
import { writePositions } from "./write-positions";
import { writeSearchEntry } from "./write-search-entry";
import { writeTitles } from "./write-titles";

export type SectionInput =
  | { section: "basic"; values: z.output<typeof basicSectionSchema> }
  | { section: "positions"; values: z.output<typeof positionsSectionSchema> }
  | { section: "titles"; values: z.output<typeof titlesSectionSchema> };

/**
 * Saves one section of the organization file, which all alliances share, and forgets its draft. What is verified
 * stands still but for the fields a caller unlocks because a correction names them.
 * Throws DomainError FIELD_LOCKED, ORGANIZATION_NAME_TAKEN or CREDIT_CODE_TAKEN among others.
 */
export async function saveFileSection(
  actor: Actor,
  address: string,
  { unit, unlockedFields = [], ...input }: { unit: string; unlockedFields?: VerifiedField[] } & SectionInput,
): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true } });
    assertAllowed(canEditFile(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    const { id } = organization;
    await lockOrganization(tx, id);
    await writeSection(tx, { actor, id, unlockedFields, input });
    await tx.organization.update({ where: { id }, data: { updatedAt: now() } });
    await clearDraft(tx, id, input.section);
    if (input.section !== "titles") await writeSearchEntry(tx, id);
    tx.audit({ action: "organization.file_saved", objectType: "organization", objectId: id, details: { section: input.section } });
  });
}

async function writeSection(
  tx: Transaction,
  { actor, id, unlockedFields, input }: { actor: Actor; id: string; unlockedFields: VerifiedField[]; input: SectionInput },
): Promise<void> {
  switch (input.section) {
    case "basic":
      return writeBasics(tx, { id, values: input.values, unlockedFields });
    case "positions":
      return writePositions(tx, id, input.values);
    case "titles":
      return writeTitles(tx, { actor, id, titles: input.values.titles });
  }
}
