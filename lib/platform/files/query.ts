import { db } from "@/lib/platform/db/client";
import { unseal } from "@/lib/platform/db/sealed";

export interface FileView {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  storageKey: string;
}

/** A file as its uploader may fetch it; null for everybody else. */
export async function findUploadedFile(id: string, uploaderId: string): Promise<FileView | null> {
  const row = await db().storedFile.findFirst({
    where: { id, uploaderId },
    select: { id: true, nameSealed: true, mediaType: true, size: true, storageKey: true },
  });
  return row && { id: row.id, name: unseal(row.nameSealed, "file.name"), mediaType: row.mediaType, size: row.size, storageKey: row.storageKey };
}
