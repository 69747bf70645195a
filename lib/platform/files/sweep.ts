import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { removeStored } from "./storage";

const keepHours = 48;

/** Removes files that were uploaded and that nothing took: the form they were for was never sent. */
export async function sweepFiles(): Promise<void> {
  const files = await db().storedFile.findMany({
    where: { takenAt: null, uploadedAt: { lt: new Date(now().getTime() - keepHours * 3_600_000) } },
    select: { id: true, storageKey: true },
    take: 500,
  });
  for (const { id, storageKey } of files) {
    const { count } = await db().storedFile.deleteMany({ where: { id, takenAt: null } });
    if (count === 1) await removeStored(storageKey);
  }
}
