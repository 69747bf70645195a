import type { Transaction } from "./transaction";

/** Lets only one transaction at a time work on what a text names, such as a name nobody has registered yet. Held until its end. */
export async function lockText(tx: Transaction, text: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${text}, 0))`;
}
