import type { Actor } from "@/lib/accounts/actor";
import { allDesksScope } from "@/lib/applications/policy";
import { db } from "@/lib/platform/db/client";
import { unseal } from "@/lib/platform/db/sealed";
import type { FileView } from "@/lib/platform/files/query";

/**
 * A file that a submitted revision of a case cites, for the secretariat that holds the case; null for everybody else. What an
 * applicant uploaded and did not send is not theirs to see.
 */
export async function findCaseFile(actor: Pick<Actor, "appointments">, fileId: string): Promise<FileView | null> {
  const scope = allDesksScope(actor);
  const cited = await db().revision.findFirst({
    where: {
      application: { ...scope.where, organization: { documents: { some: { fileId } } } },
      content: { path: ["documents"], array_contains: [{ fileId }] },
    },
    select: { id: true },
  });
  const row =
    cited && (await db().storedFile.findUnique({ where: { id: fileId }, select: { nameSealed: true, mediaType: true, size: true, storageKey: true } }));
  return row && { id: fileId, name: unseal(row.nameSealed, "file.name"), mediaType: row.mediaType, size: row.size, storageKey: row.storageKey };
}
