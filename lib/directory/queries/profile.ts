import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import type { Category } from "@/lib/organizations/constants";
import { columnToDay, type Day, dayOf, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { GrantReason, OrganizationSize, Segment, TitleLevel } from "@/lib/platform/db/generated/enums";
import { type LocalisedText, readOptionalText, readText } from "@/lib/platform/i18n/locale";

/** What the public may read of an organization. */
export interface OrganizationProfile {
  slug: string;
  name: string;
  shortName: string | null;
  nameEn: string | null;
  formerNames: string[];
  creditCode: string | null;
  category: Category;
  size: OrganizationSize | null;
  foundedYear: number | null;
  mainBusiness: string | null;
  website: string | null;
  isDemo: boolean;
  city: { code: string; name: LocalisedText } | null;
  industry: LocalisedText | null;
  verified: { on: Day; by: LocalisedText | null } | null;
  chains: ProfileChain[];
  memberships: ProfileMembership[];
  titles: { code: string; name: LocalisedText; level: TitleLevel; until: Day | null }[];
  mentions: { alliance: { slug: string; name: LocalisedText }; wording: string; source: LocalisedText; reportedOn: Day | null }[];
}

export interface ProfileChain {
  code: string;
  name: LocalisedText;
  alliance: LocalisedText;
  isPrimary: boolean;
  positions: { segment: Segment; link: LocalisedText; products: string[] }[];
}

export interface ProfileMembership {
  alliance: { slug: string; name: LocalisedText; cluster: LocalisedText };
  isCurrent: boolean;
  tiers: {
    code: TierCode;
    name: LocalisedText;
    from: Day | null;
    until: Day | null;
    reason: GrantReason;
    resolution: string | null;
    isDemo: boolean;
    isCurrent: boolean;
  }[];
}

/** The public page of an organization; null for one that does not exist or that nobody outside may see. */
export async function findProfile(slug: string): Promise<OrganizationProfile | null> {
  const day = today();
  const row = await db().organization.findFirst({
    where: { slug, OR: [{ verifiedAt: { not: null } }, { mentions: { some: {} } }] },
    select: {
      slug: true,
      name: true,
      shortName: true,
      nameEn: true,
      formerNames: true,
      creditCode: true,
      category: true,
      size: true,
      foundedOn: true,
      mainBusiness: true,
      website: true,
      isDemo: true,
      verifiedAt: true,
      verifiedBy: { select: { name: true } },
      city: { select: { code: true, name: true } },
      industry: { select: { name: true } },
      positions: {
        orderBy: { link: { position: "asc" } },
        select: {
          isPrimary: true,
          products: true,
          link: {
            select: { segment: true, name: true, chain: { select: { code: true, name: true, position: true, alliance: { select: { cluster: true } } } } },
          },
        },
      },
      memberships: {
        orderBy: [{ startsOn: { sort: "asc", nulls: "first" } }],
        select: {
          startsOn: true,
          endsBefore: true,
          alliance: { select: { slug: true, name: true, cluster: true } },
          grants: {
            orderBy: [{ startsOn: { sort: "desc", nulls: "last" } }],
            select: {
              reason: true,
              startsOn: true,
              endsBefore: true,
              tier: { select: { code: true, name: true } },
              resolution: { select: { number: true, isDemo: true } },
            },
          },
        },
      },
      titles: { orderBy: { kind: { position: "asc" } }, select: { endsBefore: true, kind: { select: { code: true, name: true, level: true } } } },
      mentions: { select: { wording: true, sourceNote: true, reportedOn: true, alliance: { select: { slug: true, name: true } } } },
    },
  });
  if (!row) return null;
  const holds = ({ startsOn, endsBefore }: { startsOn: Date | null; endsBefore: Date | null }) =>
    (!startsOn || columnToDay(startsOn) <= day) && (!endsBefore || columnToDay(endsBefore) > day);
  return {
    ...row,
    category: row.category,
    foundedYear: row.foundedOn?.getUTCFullYear() ?? null,
    city: row.city && { code: row.city.code, name: readText(row.city.name) },
    industry: readOptionalText(row.industry?.name),
    verified: row.verifiedAt ? { on: dayOf(row.verifiedAt), by: readOptionalText(row.verifiedBy?.name) } : null,
    chains: chainsOf(row.positions),
    memberships: row.memberships.map((membership) => ({
      alliance: { slug: membership.alliance.slug, name: readText(membership.alliance.name), cluster: readText(membership.alliance.cluster) },
      isCurrent: holds(membership),
      tiers: membership.grants.map((grant) => ({
        code: readTierCode(grant.tier.code),
        name: readText(grant.tier.name),
        from: grant.startsOn && columnToDay(grant.startsOn),
        until: grant.endsBefore && columnToDay(grant.endsBefore),
        reason: grant.reason,
        resolution: grant.resolution?.number ?? null,
        isDemo: grant.resolution?.isDemo ?? false,
        isCurrent: holds(grant),
      })),
    })),
    titles: row.titles.map(({ kind, endsBefore }) => ({
      code: kind.code,
      name: readText(kind.name),
      level: kind.level,
      until: endsBefore && columnToDay(endsBefore),
    })),
    mentions: row.mentions.map((mention) => ({
      alliance: { slug: mention.alliance.slug, name: readText(mention.alliance.name) },
      wording: mention.wording,
      source: readText(mention.sourceNote),
      reportedOn: mention.reportedOn && columnToDay(mention.reportedOn),
    })),
  };
}

interface PositionRow {
  isPrimary: boolean;
  products: string[];
  link: { segment: Segment; name: unknown; chain: { code: string; name: unknown; position: number; alliance: { cluster: unknown } } };
}

/** Positions gathered by chain, the primary chain first. */
function chainsOf(positions: PositionRow[]): ProfileChain[] {
  const byChain = Map.groupBy(positions, ({ link }) => link.chain.code);
  const chains = [...byChain.values()].flatMap((rows) => {
    const chain = rows[0]?.link.chain;
    if (!chain) return [];
    return {
      order: chain.position,
      code: chain.code,
      name: readText(chain.name),
      alliance: readText(chain.alliance.cluster),
      isPrimary: rows.some((row) => row.isPrimary),
      positions: rows.map(({ link, products }) => ({ segment: link.segment, link: readText(link.name), products })),
    };
  });
  return chains.sort((left, right) => Number(right.isPrimary) - Number(left.isPrimary) || left.order - right.order).map(({ order: _, ...chain }) => chain);
}
