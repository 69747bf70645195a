import { notFound } from "next/navigation";
import type { Actor } from "@/lib/accounts/actor";
import { listUnits, type Unit } from "@/lib/organizations/query";

/**
 * The unit a page of the workspace is about: the one that `?unit=` names, else the first of the actor's, or null when
 * they act for none. It stands in the address, so that two windows never mix two units. A unit that is not theirs is
 * not found.
 */
export async function chooseUnit(actor: Actor, asked: string | string[] | undefined): Promise<{ unit: Unit | null; units: Unit[] }> {
  const units = await listUnits(actor);
  if (asked === undefined) return { unit: units[0] ?? null, units };
  return { unit: units.find(({ slug }) => slug === asked) ?? notFound(), units };
}
