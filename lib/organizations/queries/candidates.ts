import { openName, openPhone } from "@/lib/accounts/person";
import { holdsToday } from "@/lib/organizations/current-period";
import type { PeopleScope } from "@/lib/organizations/policy";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";

/** Somebody of a unit who can be named as its representative, with the number they are reached at. */
export interface Candidate {
  personId: string;
  name: string;
  kinds: RepresentationKind[];
  phone: string | null;
}

/** The people of a unit today, each once, in the order they began. */
export async function listCandidates(scope: PeopleScope, organizationId: string): Promise<Candidate[]> {
  const rows = await db().person.findMany({
    where: { representations: { some: { AND: [scope.where, { organizationId, ...holdsToday() }] } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      nameSealed: true,
      phoneSealed: true,
      representations: { where: { AND: [scope.where, { organizationId, ...holdsToday() }] }, orderBy: { kind: "asc" }, select: { kind: true } },
    },
  });
  return rows.map(({ id, nameSealed, phoneSealed, representations }) => ({
    personId: id,
    name: nameSealed ? openName(nameSealed) : "",
    kinds: [...new Set(representations.map(({ kind }) => kind))],
    phone: phoneSealed ? openPhone(phoneSealed) : null,
  }));
}
