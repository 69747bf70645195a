import { holdsToday } from "@/lib/organizations/current-period";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Lets a person act for an organization from today; whoever does already goes on. */
export async function beginRepresentation(tx: Transaction, capacity: { organizationId: string; personId: string; kind: RepresentationKind }): Promise<void> {
  const present = await tx.representation.count({ where: { ...capacity, ...holdsToday() } });
  if (present === 0) await tx.representation.create({ data: { ...capacity, startsOn: dayToColumn(today()), createdAt: now() } });
}
