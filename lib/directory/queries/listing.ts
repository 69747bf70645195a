import { readCursor, writeCursor } from "@/lib/directory/cursor";
import type { DirectoryParams } from "@/lib/directory/schema";
import type { DirectoryPage, ListedOrganization } from "@/lib/directory/types";
import { columnToDay, type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

const pageSize = 20;

type Row = Omit<ListedOrganization, "memberships"> & {
  id: string;
  pinyin: string;
  memberships: (Omit<ListedOrganization["memberships"][number], "since"> & { since: string | null })[];
};

/**
 * The public directory in the order of pinyin: members of today and organizations named in public texts. Unverified
 * organizations that no public text names are invisible.
 */
export async function listDirectory({ alliance, chain, after }: DirectoryParams): Promise<DirectoryPage> {
  const day = today();
  const filter = Prisma.sql`${isPublic(day)} ${alliance ? inAlliance(alliance, day) : Prisma.empty} ${chain ? onChain(chain, day) : Prisma.empty}`;
  const cursor = readCursor(after);
  const beyond = cursor ? Prisma.sql`and (o.pinyin, o.id) > (${cursor.pinyin}, ${cursor.id}::uuid)` : Prisma.empty;
  const [rows, [count]] = await Promise.all([
    db().$queryRaw<Row[]>`
      with page as (
        select o.* from organizations o where ${filter} ${beyond} order by o.pinyin, o.id limit ${pageSize + 1}
      )
      select o.id, o.slug, o.name, o.name_en as "nameEn", o.is_demo as "isDemo", o.category::text as category, o.pinyin, c.name as city,
        ${membershipsOf(day)} as memberships, ${chainsOf(day)} as chains, ${mentionsOf} as mentions
      from page o left join cities c on c.code = o.city_code
      order by o.pinyin, o.id`,
    db().$queryRaw<{ total: number }[]>`select count(*)::int as total from organizations o where ${filter}`,
  ]);
  const items = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? items.at(-1) : undefined;
  return { items: items.map(listed), total: count?.total ?? 0, next: last ? writeCursor(last) : null };
}

function listed({ id: _, pinyin: __, memberships, ...row }: Row): ListedOrganization {
  return { ...row, memberships: memberships.map((membership) => ({ ...membership, since: membership.since && columnToDay(new Date(membership.since)) })) };
}

const isPublic = (day: Day) => Prisma.sql`(
  exists (select from memberships m where m.organization_id = o.id and m.period @> ${day}::date)
  or exists (select from public_mentions n where n.organization_id = o.id))`;

const inAlliance = (slug: string, day: Day) => Prisma.sql`and o.id in (
  select m.organization_id from memberships m join alliances a on a.id = m.alliance_id where a.slug = ${slug} and m.period @> ${day}::date)`;

const onChain = (code: string, day: Day) => Prisma.sql`and o.id in (
  select p.organization_id from positions p
  join chain_links l on l.code = p.link_code
  join chains c on c.code = l.chain_code
  join memberships m on m.organization_id = p.organization_id and m.alliance_id = c.alliance_id
  where c.code = ${code} and m.period @> ${day}::date)`;

const membershipsOf = (day: Day) => Prisma.sql`coalesce((
  select json_agg(json_build_object('allianceSlug', a.slug, 'cluster', a.cluster, 'tier', json_build_object('code', t.code, 'name', t.name), 'since', m.starts_on)
                  order by t.position, a.position)
  from memberships m
  join alliances a on a.id = m.alliance_id
  join tier_grants g on g.membership_id = m.id and g.period @> ${day}::date
  join tiers t on t.id = g.tier_id
  where m.organization_id = o.id and m.period @> ${day}::date), '[]')`;

const chainsOf = (day: Day) => Prisma.sql`coalesce((
  select json_agg(json_build_object('code', x.code, 'name', x.name, 'segments', x.segments) order by x.is_primary desc, x.position)
  from (
    select ch.code, ch.name, ch.position, bool_or(p.is_primary) as is_primary, array_agg(distinct l.segment order by l.segment) as segments
    from positions p
    join chain_links l on l.code = p.link_code
    join chains ch on ch.code = l.chain_code
    join memberships m on m.organization_id = p.organization_id and m.alliance_id = ch.alliance_id and m.period @> ${day}::date
    where p.organization_id = o.id
    group by ch.code) x), '[]')`;

const mentionsOf = Prisma.sql`coalesce((
  select json_agg(json_build_object('allianceSlug', a.slug, 'cluster', a.cluster, 'wording', n.wording) order by a.position)
  from public_mentions n join alliances a on a.id = n.alliance_id
  where n.organization_id = o.id), '[]')`;
