import { holdsToday } from "@/lib/organizations/current-period";
import type { Transaction } from "@/lib/platform/db/transaction";

/** The accounts of everybody who acts for an organization today, but one person. */
export async function accountsOfPeople(tx: Transaction, organizationId: string, exceptPersonId: string): Promise<string[]> {
  const accounts = await tx.account.findMany({
    where: { disabledAt: null, personId: { not: exceptPersonId }, person: { representations: { some: { organizationId, ...holdsToday() } } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return accounts.map(({ id }) => id);
}

/** The accounts of those who decide claims for an alliance, or for the province where it is null. */
export async function accountsOfDeciders(tx: Transaction, allianceId: string | null): Promise<string[]> {
  const role = allianceId ? "secretary_general" : "province_admin";
  const accounts = await tx.account.findMany({
    where: { disabledAt: null, person: { appointments: { some: { role, allianceId, ...holdsToday() } } } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return accounts.map(({ id }) => id);
}
