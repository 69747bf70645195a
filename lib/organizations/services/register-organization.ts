import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import type { registerOrganizationSchema } from "@/lib/organizations/file-schema";
import { normaliseName, pinyinOf, slugOf } from "@/lib/organizations/name";
import { now } from "@/lib/platform/clock";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { beginRepresentation } from "./begin-representation";
import { findNamesake } from "./find-namesake";
import { writeSearchEntry } from "./write-search-entry";

const perAccount = defineRateLimit({ name: "register-organization", attempts: 10, seconds: 3600, pauseSeconds: 3600 });

type Registration = z.output<typeof registerOrganizationSchema>;

/**
 * Makes an organization that nobody has checked, with the actor as its administrator; answers its slug. One that
 * exists already is claimed instead: throws DomainError CLAIM_FIRST with the typed name.
 */
export async function registerOrganization(actor: Actor, address: string, { name, creditCode, codeAsPrinted, category }: Registration): Promise<string> {
  await perAccount.spend(actor.accountId);
  return inTransaction(sourceOf(actor, address), async (tx) => {
    if (await findNamesake(tx, { name, creditCode })) throw new DomainError("CLAIM_FIRST", { name });
    const at = now();
    const { id, slug } = await tx.organization.create({
      data: {
        slug: await freeSlug(tx, name),
        ...{ name, nameNormalised: normaliseName(name), pinyin: pinyinOf(name), category, codeAsPrinted: codeAsPrinted ?? false },
        ...(creditCode && { creditCode }),
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true, slug: true },
    });
    await beginRepresentation(tx, { organizationId: id, personId: actor.personId, kind: "org_admin" });
    await writeSearchEntry(tx, id);
    tx.audit({ action: "organization.registered", objectType: "organization", objectId: id, details: { category } });
    return slug;
  });
}

/** `he-nan-xin-cai`, or with the first number that is free: names of different writing may sound the same. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const base = slugOf(name) || "unit";
  const taken = new Set((await tx.organization.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })).map(({ slug }) => slug));
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}
