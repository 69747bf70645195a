import { writeSearchEntry } from "@/lib/organizations/services/write-search-entry";
import { dayToColumn, now } from "@/lib/platform/clock";
import type { OrganizationCategory } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import reported from "@/prisma/seed/data/known-organizations.json";
import { namesOf } from "./organizations";

/** The eleven organizations that public texts name, as what was reported of them. */
export async function seedReported(tx: Transaction): Promise<void> {
  const slugs = new Set<string>();
  for (const organization of reported) await seedOne(tx, organization, slugs);
}

async function seedOne(tx: Transaction, { name, shortName, category, mention }: (typeof reported)[number], slugs: Set<string>): Promise<void> {
  const at = now();
  const { id: allianceId } = await tx.alliance.findUniqueOrThrow({ where: { slug: mention.alliance }, select: { id: true } });
  const { id: organizationId } = await tx.organization.create({
    data: { ...namesOf({ name, shortName }, slugs), category: category as OrganizationCategory, createdAt: at, updatedAt: at },
    select: { id: true },
  });
  const { id: mentionId } = await tx.publicMention.create({
    data: {
      ...{ organizationId, allianceId, wording: mention.wording, sourceNote: mention.source },
      reportedOn: mention.reportedOn ? dayToColumn(mention.reportedOn) : null,
    },
    select: { id: true },
  });
  await writeSearchEntry(tx, organizationId);
  if (mention.tier) await seedReportedTier(tx, { organizationId, allianceId, mentionId, tier: mention.tier });
}

/** Only a reported tier seeds a membership; its start is unknown and shown as —. */
async function seedReportedTier(
  tx: Transaction,
  { organizationId, allianceId, mentionId, tier }: { organizationId: string; allianceId: string; mentionId: string; tier: string },
): Promise<void> {
  const at = now();
  const { id: tierId } = await tx.tier.findFirstOrThrow({ where: { allianceId, code: tier }, select: { id: true } });
  const { id: membershipId } = await tx.membership.create({ data: { organizationId, allianceId, mentionId, createdAt: at }, select: { id: true } });
  await tx.tierGrant.create({ data: { membershipId, allianceId, tierId, mentionId, reason: "reported", createdAt: at } });
}
