import { db, disconnect } from "@/lib/platform/db/client";

/**
 * Does work whose commits do not wait for the disk, and at its end waits once for all of them. Only for work that is begun
 * anew when it is cut off: the setting belongs to the role and would outlive a crash, so the next attempt takes it back.
 */
export async function withLazyCommits(work: () => Promise<void>): Promise<void> {
  await db().$executeRaw`alter role current_user set synchronous_commit = off`;
  await disconnect(); // connections take the setting when they begin
  await work();
  await db().$executeRaw`alter role current_user reset synchronous_commit`;
  await disconnect();
  // A commit that waits takes everything committed before it along.
  await db().$executeRaw`alter role current_user reset synchronous_commit`;
}
