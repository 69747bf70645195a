import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { notify } from "@/lib/notifications/notify";
import { claimNumber, deciderOf } from "@/lib/organizations/claim";
import type { claimOrganizationSchema } from "@/lib/organizations/claim-schema";
import { canClaim } from "@/lib/organizations/policy";
import { assertAllowed } from "@/lib/platform/access/decision";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import { nextInSeries } from "@/lib/platform/db/serial";
import { inTransaction, type Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { defineRateLimit } from "@/lib/platform/rate-limit";
import { accountsOfDeciders, accountsOfPeople } from "./claim-audience";

const perClaimant = defineRateLimit({ name: "claim", attempts: 10, seconds: 86_400, pauseSeconds: 86_400 });

type ClaimInput = Omit<z.output<typeof claimOrganizationSchema>, "authorised">;

/**
 * Says that an organization is one's own, with licence and stamped letter. It gives no power until somebody decides;
 * the people of the unit hear of it at once. Answers the claim's number. Throws DomainError CLAIM_OPEN for a second one.
 */
export async function claimOrganization(actor: Actor, address: string, { organization: slug, licence, letter, ...answers }: ClaimInput): Promise<string> {
  await perClaimant.spend(actor.accountId);
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug }, select: { id: true, name: true } });
    assertAllowed(canClaim(actor, organization));
    if (!organization) throw new DomainError("CLAIM_TARGET_UNKNOWN");
    const same = { organizationId: organization.id, claimantId: actor.personId };
    const open = await tx.claim.findFirst({ where: { ...same, status: "open" }, select: { number: true } });
    if (open) throw new DomainError("CLAIM_OPEN", { number: open.number });
    await takeFiles(tx, actor, [licence, letter]);
    const allianceId = await findDecider(tx, organization.id);
    const year = today().slice(0, 4);
    const { id, number } = await tx.claim.create({
      data: {
        ...same,
        number: claimNumber(year, await nextInSeries(tx, `claim:${year}`)),
        status: "open",
        answers,
        createdAt: now(),
        licenceFileId: licence,
        letterFileId: letter,
        allianceId,
      },
      select: { id: true, number: true },
    });
    await openTask(tx, id, allianceId);
    await announce(tx, actor, { id, number, allianceId, organization });
    tx.audit({ action: "claim.made", objectType: "claim", objectId: id, details: { organization: organization.id, number } });
    return number;
  });
}

/** A file serves one purpose only, and only for whoever uploaded it. */
async function takeFiles(tx: Transaction, actor: Actor, ids: string[]): Promise<void> {
  const { count } = await tx.storedFile.updateMany({ where: { id: { in: ids }, uploaderId: actor.accountId, takenAt: null }, data: { takenAt: now() } });
  if (count !== ids.length) throw new DomainError("CLAIM_FILES_GONE");
}

async function findDecider(tx: Transaction, organizationId: string): Promise<string | null> {
  const day = dayToColumn(today());
  const memberships = await tx.membership.findMany({
    where: {
      organizationId,
      AND: [{ OR: [{ startsOn: null }, { startsOn: { lte: day } }] }, { OR: [{ endsBefore: null }, { endsBefore: { gt: day } }] }],
    },
    select: { allianceId: true, startsOn: true },
  });
  const applications = await tx.application.findMany({ where: { organizationId }, select: { allianceId: true, status: true, submittedAt: true } });
  return deciderOf({ memberships, applications });
}

/** Tasks belong to a secretariat or a unit; what the province decides waits in its list of claims. */
async function openTask(tx: Transaction, claimId: string, allianceId: string | null): Promise<void> {
  if (allianceId) await tx.task.create({ data: { kind: "decide_claim", relation: "secretary_general", openedAt: now(), claimId, allianceId } });
}

interface MadeClaim {
  id: string;
  number: string;
  allianceId: string | null;
  organization: { id: string; name: string };
}

async function announce(tx: Transaction, actor: Actor, { id, number, allianceId, organization }: MadeClaim): Promise<void> {
  const params = { number, unit: organization.name };
  const alliance = allianceId ? await tx.alliance.findUniqueOrThrow({ where: { id: allianceId }, select: { slug: true } }) : null;
  await notify(tx, { sourceId: id, accountId: actor.accountId, template: "claim_made", params });
  for (const accountId of await accountsOfPeople(tx, organization.id, actor.personId))
    await notify(tx, { sourceId: id, accountId, template: "claim_noted", params });
  for (const accountId of await accountsOfDeciders(tx, allianceId))
    await notify(tx, { sourceId: id, accountId, template: "claim_received", params: { ...params, alliance: alliance?.slug ?? null } });
}
