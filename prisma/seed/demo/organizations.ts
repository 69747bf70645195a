import type { TierCode } from "@/lib/alliances/constants";
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from "@/lib/organizations/credit-code";
import { cleanName, normaliseName, pinyinOf, slugOf } from "@/lib/organizations/name";
import { writeSearchEntry } from "@/lib/organizations/services/write-search-entry";
import { type Day, dayToColumn, now } from "@/lib/platform/clock";
import type { OrganizationCategory, OrganizationSize } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import applicants from "@/prisma/seed/data/applicants.json";
import synthetic from "@/prisma/seed/data/organizations.json";

/** A synthetic organization as the seed file tells it. */
export interface OrganizationSeed {
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

/** Those that only apply: nobody has admitted them, so nobody but the secretariats knows them. */
export const syntheticApplicants = applicants as OrganizationSeed[];

/** A synthetic organization, written down. */
export interface Unit {
  id: string;
  slug: string;
  seed: OrganizationSeed;
}

/** Writes down organizations that are made up, each with its file, but neither papers nor memberships. */
export async function seedOrganizations(tx: Transaction, seeds: OrganizationSeed[]): Promise<Unit[]> {
  const at = now();
  const taken = await tx.organization.findMany({ select: { slug: true } });
  const slugs = new Set(taken.map(({ slug }) => slug));
  const rows = await tx.organization.createManyAndReturn({
    data: seeds.map((seed) => ({ ...namesOf(seed, slugs), ...fileOf(seed), isDemo: true, createdAt: at, updatedAt: at })),
    select: { id: true, slug: true, name: true },
  });
  const units = seeds.map((seed) => ({ seed, ...rowOf(rows, seed) }));
  await tx.position.createMany({
    data: units.flatMap(({ id, seed }) =>
      seed.positions.map(({ link, primary, products }) => ({ organizationId: id, linkCode: link, isPrimary: primary, products })),
    ),
  });
  await tx.title.createMany({
    data: units.flatMap(({ id, seed }) =>
      (seed.titles ?? []).map(({ kind, validTo }) => ({ organizationId: id, kindCode: kind, endsBefore: validTo ? dayToColumn(validTo) : null })),
    ),
  });
  for (const { id } of units) await writeSearchEntry(tx, id);
  return units;
}

function rowOf(rows: { id: string; slug: string; name: string }[], { name }: OrganizationSeed): { id: string; slug: string } {
  const row = rows.find((one) => one.name === cleanName(name));
  if (!row) throw new Error(`${name} was not written`);
  return { id: row.id, slug: row.slug };
}

/** How an organization is called, with an address that nobody has yet. */
export function namesOf({ name, shortName }: { name: string; shortName?: string | undefined }, slugs: Set<string>) {
  const base = slugOf(shortName ?? name);
  let slug = base;
  for (let number = 2; slugs.has(slug); number++) slug = `${base}-${number}`;
  slugs.add(slug);
  return { slug, name: cleanName(name), nameNormalised: normaliseName(name), pinyin: pinyinOf(name), shortName: shortName ?? null };
}

function fileOf(seed: OrganizationSeed) {
  return {
    nameEn: seed.nameEn,
    formerNames: seed.formerName ? [seed.formerName] : [],
    creditCode: syntheticCreditCode(seed),
    category: seed.category,
    size: seed.size.replace("-", "_") as OrganizationSize,
    foundedOn: dayToColumn(`${seed.foundedYear}-03-01`),
    mainBusiness: seed.mainBusiness,
    cityCode: seed.city,
    industryCode: seed.industry,
  };
}

/** A code with a valid check character in a range kept for demonstration; it may by chance be somebody's, so demo rows are never shown as real. */
function syntheticCreditCode(seed: OrganizationSeed): string {
  const kinds: Record<OrganizationCategory, string> = {
    government: "11",
    university: "12",
    research: "12",
    industry: "91",
    finance: "91",
    service: "91",
    user: "91",
  };
  const index = [...syntheticOrganizations, ...syntheticApplicants].indexOf(seed);
  const kind = /协会|商会|学会/.test(seed.name) ? "51" : /合作社/.test(seed.name) ? "93" : kinds[seed.category];
  const body = `MA9T${String(1000 + index * 7)}`;
  const first17 = `${kind}${seed.city}${body}${organizationCodeCheckCharacter(body)}`;
  return first17 + creditCodeCheckCharacter(first17);
}
