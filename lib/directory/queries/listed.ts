import type { ListedOrganization } from "@/lib/directory/types";
import { columnToDay, type Day } from "@/lib/platform/clock";
import { Prisma } from "@/lib/platform/db/generated/client";
import { currentMemberships, currentPositions, isHeld, sizeCode } from "./conditions";

/** A row as `listedColumns` selects it. */
export type ListedRow = Omit<ListedOrganization, "memberships" | "products"> & {
  memberships: (Omit<ListedOrganization["memberships"][number], "since"> & { since: string | null })[];
  products: string[];
  positionProducts: string[];
};

/** What lists show of an organization `o`, with its city `y`. */
export const listedColumns = (day: Day) => Prisma.sql`
  o.slug, o.name, o.short_name as "shortName", o.name_en as "nameEn", o.credit_code as "creditCode", o.is_demo as "isDemo",
  o.category::text as category, ${sizeCode} as size, case when y.code is null then null else json_build_object('code', y.code, 'name', y.name) end as city,
  ${membershipsOf(day)} as memberships, ${chainsOf(day)} as chains, ${mentionsOf} as mentions, ${titlesOf(day)} as titles,
  array(select d.name from products d where d.organization_id = o.id order by d.position) as products,
  array(select u.name from positions p, unnest(p.products) with ordinality u (name, place) where p.organization_id = o.id
        order by p.is_primary desc, p.link_code, u.place) as "positionProducts"`;

export function listed({ memberships, products, positionProducts, ...row }: ListedRow): ListedOrganization {
  return {
    ...row,
    memberships: memberships.map((membership) => ({ ...membership, since: membership.since && columnToDay(new Date(membership.since)) })),
    products: [...new Set([...products, ...positionProducts])],
  };
}

const membershipsOf = (day: Day) => Prisma.sql`coalesce((
  select json_agg(json_build_object('allianceSlug', a.slug, 'cluster', a.cluster, 'tier', json_build_object('code', t.code, 'name', t.name), 'since', m.starts_on)
                  order by t.position, a.position)
  from ${currentMemberships(day)}
  where m.organization_id = o.id and t.id is not null), '[]')`;

const chainsOf = (day: Day) => Prisma.sql`coalesce((
  select json_agg(json_build_object('code', x.code, 'name', x.name, 'allianceSlug', x.slug, 'segments', x.segments) order by x.is_primary desc, x.position)
  from (
    select c.code, c.name, c.position, a.slug, bool_or(p.is_primary) as is_primary, array_agg(distinct l.segment order by l.segment) as segments
    from ${currentPositions(day)} join alliances a on a.id = c.alliance_id
    where p.organization_id = o.id
    group by c.code, a.slug) x), '[]')`;

const mentionsOf = Prisma.sql`coalesce((
  select json_agg(json_build_object('allianceSlug', a.slug, 'cluster', a.cluster, 'wording', n.wording) order by a.position)
  from public_mentions n join alliances a on a.id = n.alliance_id
  where n.organization_id = o.id), '[]')`;

const titlesOf = (day: Day) => Prisma.sql`coalesce((
  select json_agg(i.name order by i.position)
  from titles w join title_kinds i on i.code = w.kind_code
  where w.organization_id = o.id and ${isHeld(day)}), '[]')`;
