import type { Actor } from "@/lib/accounts/actor";
import { peopleScope } from "@/lib/organizations/policy";
import { db } from "@/lib/platform/db/client";
import { unseal } from "@/lib/platform/db/sealed";
import type { FileView } from "@/lib/platform/files/query";

/** A file among the papers of a unit, or its logo, for the people of the unit; null for everybody else. */
export async function findDocumentFile(actor: Pick<Actor, "representations">, fileId: string): Promise<FileView | null> {
  const { where } = peopleScope(actor);
  const row = await db().storedFile.findFirst({
    where: { id: fileId, OR: [{ document: where }, { logoOf: { id: where.organizationId } }] },
    select: { id: true, nameSealed: true, mediaType: true, size: true, storageKey: true },
  });
  return row && { id: row.id, name: unseal(row.nameSealed, "file.name"), mediaType: row.mediaType, size: row.size, storageKey: row.storageKey };
}
