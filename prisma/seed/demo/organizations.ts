import type { TierCode } from "@/lib/alliances/constants";
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from "@/lib/organizations/credit-code";
import { cleanName, normaliseName, pinyinOf, slugOf } from "@/lib/organizations/name";
import { writeSearchEntry } from "@/lib/organizations/services/write-search-entry";
import { type Day, dayToColumn, now } from "@/lib/platform/clock";
import type { OrganizationCategory, OrganizationSize } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import reported from "@/prisma/seed/data/known-organizations.json";
import synthetic from "@/prisma/seed/data/organizations.json";

/** A synthetic organization as the seed file tells it. */
interface OrganizationSeed {
  name: string;
  shortName: string;
  nameEn: string;
  formerName?: string;
  category: OrganizationCategory;
  city: string;
  industry: string;
  foundedYear: number;
  size: string;
  mainBusiness: string;
  memberships: { alliance: string; tier: TierCode; since: Day }[];
  positions: { link: string; primary: boolean; products: string[] }[];
  titles?: { kind: string; validTo: Day | null }[];
}

export const syntheticOrganizations = synthetic as OrganizationSeed[];

/** The eleven organizations that public texts name, as what was reported of them, and the sixty that are made up. */
export async function seedOrganizations(tx: Transaction): Promise<void> {
  const slugs = new Set<string>();
  for (const organization of reported) await seedReported(tx, organization, slugs);
  for (const [index, organization] of syntheticOrganizations.entries()) await seedSynthetic(tx, organization, index, slugs);
  for (const { id } of await tx.organization.findMany({ select: { id: true } })) await writeSearchEntry(tx, id);
}

async function seedReported(tx: Transaction, { name, shortName, category, mention }: (typeof reported)[number], slugs: Set<string>): Promise<void> {
  const at = now();
  const alliance = await tx.alliance.findUniqueOrThrow({ where: { slug: mention.alliance }, select: { id: true } });
  const organization = await tx.organization.create({
    data: {
      ...namesOf(name, shortName, slugs),
      category: category as OrganizationCategory,
      createdAt: at,
      updatedAt: at,
      mentions: {
        create: {
          wording: mention.wording,
          sourceNote: mention.source,
          reportedOn: mention.reportedOn ? dayToColumn(mention.reportedOn) : null,
          allianceId: alliance.id,
        },
      },
    },
    select: { id: true, mentions: { select: { id: true } } },
  });
  if (mention.tier)
    await seedReportedTier(tx, {
      organizationId: organization.id,
      allianceId: alliance.id,
      mentionId: organization.mentions[0]?.id as string,
      tier: mention.tier,
    });
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

async function seedSynthetic(tx: Transaction, seed: OrganizationSeed, index: number, slugs: Set<string>): Promise<void> {
  const at = now();
  const { id } = await tx.organization.create({
    data: {
      ...namesOf(seed.name, seed.shortName, slugs),
      nameEn: seed.nameEn,
      formerNames: seed.formerName ? [seed.formerName] : [],
      creditCode: syntheticCreditCode(seed, index),
      category: seed.category,
      size: seed.size.replace("-", "_") as OrganizationSize,
      foundedOn: dayToColumn(`${seed.foundedYear}-03-01`),
      mainBusiness: seed.mainBusiness,
      isDemo: true,
      createdAt: at,
      updatedAt: at,
      cityCode: seed.city,
      industryCode: seed.industry,
      positions: { create: seed.positions.map(({ link, primary, products }) => ({ linkCode: link, isPrimary: primary, products })) },
      titles: { create: (seed.titles ?? []).map(({ kind, validTo }) => ({ kindCode: kind, endsBefore: validTo ? dayToColumn(validTo) : null })) },
    },
    select: { id: true },
  });
  for (const membership of seed.memberships) await seedMembership(tx, id, membership);
}

/** Written directly with a resolution marked 演示; from the walk on, applications make memberships. */
async function seedMembership(
  tx: Transaction,
  organizationId: string,
  { alliance: slug, tier: code, since }: OrganizationSeed["memberships"][number],
): Promise<void> {
  const at = now();
  const alliance = await tx.alliance.findUniqueOrThrow({ where: { slug }, select: { id: true, code: true } });
  const tier = await tx.tier.findFirstOrThrow({ where: { allianceId: alliance.id, code }, select: { id: true } });
  const startsOn = dayToColumn(since);
  const number = `理事会〔${since.slice(0, 4)}〕${since.slice(5).replace("-", "")}号`;
  const resolution = await tx.resolution.upsert({
    where: { allianceId_number: { allianceId: alliance.id, number: number } },
    create: {
      allianceId: alliance.id,
      number,
      body: "council",
      matter: "admission",
      decidedOn: startsOn,
      result: "passed",
      isDemo: true,
      createdAt: at,
    },
    update: {},
    select: { id: true },
  });
  const { id: membershipId } = await tx.membership.create({ data: { organizationId, allianceId: alliance.id, startsOn, createdAt: at }, select: { id: true } });
  await tx.tierGrant.create({
    data: { membershipId, allianceId: alliance.id, tierId: tier.id, resolutionId: resolution.id, reason: "admitted", startsOn, createdAt: at },
  });
  await tx.organization.updateMany({ where: { id: organizationId, verifiedAt: null }, data: { verifiedAt: startsOn, verifiedById: alliance.id } });
}

function namesOf(name: string, shortName: string | undefined, slugs: Set<string>) {
  const base = slugOf(shortName ?? name);
  let slug = base;
  for (let number = 2; slugs.has(slug); number++) slug = `${base}-${number}`;
  slugs.add(slug);
  return { slug, name: cleanName(name), nameNormalised: normaliseName(name), pinyin: pinyinOf(name), shortName: shortName ?? null };
}

/** A code with a valid check character in a range kept for demonstration; it may by chance be somebody's, so demo rows are never shown as real. */
function syntheticCreditCode(seed: OrganizationSeed, index: number): string {
  const kinds: Record<OrganizationCategory, string> = {
    government: "11",
    university: "12",
    research: "12",
    industry: "91",
    finance: "91",
    service: "91",
    user: "91",
  };
  const kind = /协会|商会|学会/.test(seed.name) ? "51" : /合作社/.test(seed.name) ? "93" : kinds[seed.category];
  const body = `MA9T${String(1000 + index * 7)}`;
  const first17 = `${kind}${seed.city}${body}${organizationCodeCheckCharacter(body)}`;
  return first17 + creditCodeCheckCharacter(first17);
}
