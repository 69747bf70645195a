import type { TierCode } from "@/lib/alliances/constants";
import type { AllianceOverview, CategoryCounts, Overview } from "@/lib/directory/types";
import { type Category, categories } from "@/lib/organizations/constants";
import { columnToDay, type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

interface CountRow {
  key: string;
  category: Category;
  units: number;
}

/** The seven alliances and their chains with who is in them today: what the first page draws. */
export async function getOverview(): Promise<Overview> {
  const day = today();
  const [alliances, perChain, perAlliance, all, [numbers], newest] = await Promise.all([
    db().alliance.findMany({
      orderBy: { position: "asc" },
      select: { id: true, slug: true, name: true, cluster: true, chains: { orderBy: { position: "asc" }, select: { code: true, name: true } } },
    }),
    countPerChain(day),
    countPerAlliance(day),
    countAll(day),
    readNumbers(day),
    readNewest(day),
  ]);
  return {
    alliances: alliances.map(({ id, slug, name, cluster, chains }) => ({
      slug,
      name: readText(name),
      cluster: readText(cluster),
      ...countsOf(perAlliance, id),
      chains: chains.map((chain) => ({ code: chain.code, name: readText(chain.name), ...countsOf(perChain, chain.code) })),
    })),
    all: countsOf(all, "all"),
    numbers: numbers ?? { organizations: 0, memberships: 0, newThisMonth: 0, linksWithMembers: 0, links: 0 },
    newest: newest.map((row) => ({ ...row, since: columnToDay(row.since) })),
  };
}

/** One alliance's chains and counts, as on the first page. */
export async function findAllianceOverview(slug: string): Promise<AllianceOverview | null> {
  return (await getOverview()).alliances.find((alliance) => alliance.slug === slug) ?? null;
}

/** Members of the chain's own alliance with a position on it. An organization on several links counts once. */
function countPerChain(day: Day): Promise<CountRow[]> {
  return db().$queryRaw<CountRow[]>`
    select c.code as key, o.category::text as category, count(distinct o.id)::int as units
    from memberships m
    join organizations o on o.id = m.organization_id
    join positions p on p.organization_id = o.id
    join chain_links l on l.code = p.link_code
    join chains c on c.code = l.chain_code and c.alliance_id = m.alliance_id
    where m.period @> ${day}::date
    group by c.code, o.category`;
}

function countPerAlliance(day: Day): Promise<CountRow[]> {
  return db().$queryRaw<CountRow[]>`
    select m.alliance_id::text as key, o.category::text as category, count(*)::int as units
    from memberships m
    join organizations o on o.id = m.organization_id
    where m.period @> ${day}::date
    group by m.alliance_id, o.category`;
}

function countAll(day: Day): Promise<CountRow[]> {
  return db().$queryRaw<CountRow[]>`
    select 'all' as key, o.category::text as category, count(distinct o.id)::int as units
    from memberships m
    join organizations o on o.id = m.organization_id
    where m.period @> ${day}::date
    group by o.category`;
}

function readNumbers(day: Day): Promise<Overview["numbers"][]> {
  return db().$queryRaw<Overview["numbers"][]>`
    select
      (select count(distinct organization_id)::int from memberships where period @> ${day}::date) as organizations,
      (select count(*)::int from memberships where period @> ${day}::date) as memberships,
      (select count(distinct organization_id)::int from memberships
        where period @> ${day}::date and starts_on >= date_trunc('month', ${day}::date)) as "newThisMonth",
      (select count(distinct p.link_code)::int from positions p
        join chain_links l on l.code = p.link_code
        join chains c on c.code = l.chain_code
        join memberships m on m.organization_id = p.organization_id and m.alliance_id = c.alliance_id
        where m.period @> ${day}::date) as "linksWithMembers",
      (select count(*)::int from chain_links) as links`;
}

interface NewestRow {
  slug: string;
  name: string;
  isDemo: boolean;
  alliance: LocalisedText;
  tier: { code: TierCode; name: LocalisedText };
  since: Date;
}

function readNewest(day: Day): Promise<NewestRow[]> {
  return db().$queryRaw<NewestRow[]>`
    select o.slug, o.name, o.is_demo as "isDemo", a.name as alliance, json_build_object('code', t.code, 'name', t.name) as tier, m.starts_on as since
    from memberships m
    join organizations o on o.id = m.organization_id
    join alliances a on a.id = m.alliance_id
    join tier_grants g on g.membership_id = m.id and g.period @> ${day}::date
    join tiers t on t.id = g.tier_id
    where m.period @> ${day}::date and m.starts_on is not null
    order by m.starts_on desc, o.pinyin
    limit 5`;
}

function countsOf(rows: CountRow[], key: string): CategoryCounts {
  const byCategory = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
  for (const row of rows) if (row.key === key) byCategory[row.category] = row.units;
  return { byCategory, total: categories.reduce((sum, category) => sum + byCategory[category], 0) };
}
