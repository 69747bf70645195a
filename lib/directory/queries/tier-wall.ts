import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import { quotaRuleSchema } from "@/lib/alliances/schema";
import type { OrganizationName } from "@/lib/directory/types";
import { columnToDay, type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readOptionalText, readText } from "@/lib/platform/i18n/locale";

/** An alliance with its members by tier, the highest first. */
export interface AlliancePage {
  slug: string;
  name: LocalisedText;
  purpose: LocalisedText;
  foundedOn: Day | null;
  foundedNote: LocalisedText | null;
  newThisMonth: number;
  tiers: TierWallRow[];
  /** Organizations that public texts name without a tier. */
  mentions: (OrganizationName & { wording: string; source: LocalisedText })[];
}

export interface TierWallRow {
  code: TierCode;
  name: LocalisedText;
  rank: number | null;
  /** Seats at most, or null where there is no limit. */
  quota: number | null;
  /** Set when the quota follows from another tier. */
  quotaOf: { tier: LocalisedText; numerator: number; denominator: number } | null;
  members: (OrganizationName & { isReported: boolean; source: LocalisedText | null })[];
}

/** What the public page of an alliance shows; null when there is none of that name. */
export async function findAlliancePage(slug: string): Promise<AlliancePage | null> {
  const alliance = await db().alliance.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      purpose: true,
      foundedOn: true,
      foundedNote: true,
      tiers: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          code: true,
          name: true,
          rank: true,
          rules: { where: { publishedAt: { not: null } }, orderBy: { version: "desc" }, take: 1, select: { quota: true, quotaRule: true } },
        },
      },
      mentions: {
        where: { grants: { none: {} } },
        orderBy: { organization: { pinyin: "asc" } },
        select: { wording: true, sourceNote: true, organization: { select: { slug: true, name: true, isDemo: true } } },
      },
    },
  });
  if (!alliance) return null;
  const members = await listMembers(alliance.id, today());
  const tiers = alliance.tiers.map(({ id, code, name, rank, rules }) => ({
    ...{ code: readTierCode(code), name: readText(name), rank, quota: rules[0]?.quota ?? null, rule: rules[0]?.quotaRule },
    members: members
      .filter((member) => member.tierId === id)
      .map(({ slug, name, isDemo, source }) => ({ slug, name, isDemo, source, isReported: source !== null })),
  }));
  return {
    slug: alliance.slug,
    name: readText(alliance.name),
    purpose: readText(alliance.purpose),
    foundedOn: alliance.foundedOn && columnToDay(alliance.foundedOn),
    foundedNote: readOptionalText(alliance.foundedNote),
    newThisMonth: members.filter((member) => member.isNew).length,
    tiers: tiers.map(({ rule, ...tier }) => {
      const parsed = quotaRuleSchema.safeParse(rule);
      const base = parsed.success ? tiers.find(({ code }) => code === parsed.data.of) : undefined;
      if (!parsed.success || !base) return { ...tier, quotaOf: null };
      const { numerator, denominator } = parsed.data;
      // Ranked tiers include upward: a vice-chair unit is a council unit and a member as well.
      const units = tiers.filter(({ rank }) => rank !== null && base.rank !== null && rank <= base.rank).reduce((sum, { members }) => sum + members.length, 0);
      return { ...tier, quota: Math.floor((units * numerator) / denominator), quotaOf: { tier: base.name, numerator, denominator } };
    }),
    mentions: alliance.mentions.map(({ wording, sourceNote, organization }) => ({ ...organization, wording, source: readText(sourceNote) })),
  };
}

interface MemberRow extends OrganizationName {
  tierId: string;
  source: LocalisedText | null;
  isNew: boolean;
}

function listMembers(allianceId: string, day: Day): Promise<MemberRow[]> {
  return db().$queryRaw<MemberRow[]>`
    select o.slug, o.name, o.is_demo as "isDemo", g.tier_id as "tierId", n.source_note as source,
      coalesce(m.starts_on >= date_trunc('month', ${day}::date), false) as "isNew"
    from tier_grants g
    join memberships m on m.id = g.membership_id and m.period @> ${day}::date
    join organizations o on o.id = m.organization_id
    left join public_mentions n on n.id = g.mention_id
    where g.alliance_id = ${allianceId}::uuid and g.period @> ${day}::date
    order by o.pinyin, o.id`;
}
