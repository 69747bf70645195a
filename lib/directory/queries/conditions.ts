import type { DirectoryParams } from "@/lib/directory/schema";
import { parseSearch, type SearchQuery } from "@/lib/directory/search-query";
import type { Day } from "@/lib/platform/clock";
import { Prisma } from "@/lib/platform/db/generated/client";

/** What narrows a list, each apart, so that counts can leave one out. Alliance, tier and year must hold of one and the same membership. */
export interface Conditions {
  /** Where organizations `o`, and when searched for their entries `s`, come from. */
  source: Prisma.Sql;
  /** Public today, and found by what was typed. */
  found: Prisma.Sql;
  chosen: Record<"membership" | "chain" | "link" | "city" | "category" | "size" | "title", Prisma.Sql>;
  /** Of a membership `m` in `a` of tier `t`. */
  inAlliance: Prisma.Sql;
  ofTier: Prisma.Sql;
  sinceYear: Prisma.Sql;
}

export function conditionsOf(params: DirectoryParams, day: Day): Conditions {
  const search = params.q === undefined ? null : parseSearch(params.q);
  const inAlliance = oneOf(Prisma.sql`a.slug`, params.alliance);
  const ofTier = oneOf(Prisma.sql`t.code`, params.tier);
  const sinceYear = params.since ? Prisma.sql`m.starts_on >= make_date(${params.since}::int, 1, 1)` : anything;
  const isNarrowedByMembership = params.alliance || params.tier || params.since;
  return {
    source: search ? Prisma.sql`organizations o join search_entries s on s.organization_id = o.id` : Prisma.sql`organizations o`,
    found: Prisma.sql`${isPublic(day)} and ${search ? isFoundBy(search) : anything}`,
    chosen: {
      membership: isNarrowedByMembership
        ? Prisma.sql`exists (select from ${currentMemberships(day)} where m.organization_id = o.id and ${inAlliance} and ${ofTier} and ${sinceYear})`
        : anything,
      chain: params.chain
        ? Prisma.sql`exists (select from ${currentPositions(day)} where p.organization_id = o.id and ${oneOf(Prisma.sql`l.chain_code`, params.chain)})`
        : anything,
      link: params.link
        ? Prisma.sql`exists (select from ${currentPositions(day)} where p.organization_id = o.id and ${oneOf(Prisma.sql`l.code`, params.link)})`
        : anything,
      city: oneOf(Prisma.sql`o.city_code`, params.city),
      category: oneOf(Prisma.sql`o.category::text`, params.category),
      size: oneOf(sizeCode, params.size),
      title: params.title
        ? Prisma.sql`exists (select from titles w where w.organization_id = o.id and ${isHeld(day)} and ${oneOf(Prisma.sql`w.kind_code`, params.title)})`
        : anything,
    },
    ...{ inAlliance, ofTier, sinceYear },
  };
}

const anything = Prisma.sql`true`;

/** As addresses write it: `not-applicable`. */
export const sizeCode = Prisma.sql`replace(o.size::text, '_', '-')`;

/** Members of today and organizations named in public texts; nobody else is listed. */
export const isPublic = (day: Day) => Prisma.sql`(
  exists (select from memberships m where m.organization_id = o.id and m.period @> ${day}::date)
  or exists (select from public_mentions n where n.organization_id = o.id))`;

/** Memberships `m` of today with their alliance `a`, and the tier `t` held in them. */
export const currentMemberships = (day: Day) => Prisma.sql`memberships m
  join alliances a on a.id = m.alliance_id and m.period @> ${day}::date
  left join tier_grants g on g.membership_id = m.id and g.period @> ${day}::date
  left join tiers t on t.id = g.tier_id`;

/** Positions `p` on links `l` of chains `c` whose alliance the organization is in today. */
export const currentPositions = (day: Day) => Prisma.sql`positions p
  join chain_links l on l.code = p.link_code
  join chains c on c.code = l.chain_code
  join memberships k on k.organization_id = p.organization_id and k.alliance_id = c.alliance_id and k.period @> ${day}::date`;

/** Titles `w` that have not run out. */
export const isHeld = (day: Day) => Prisma.sql`(w.ends_before is null or w.ends_before > ${day}::date)`;

function isFoundBy({ lexemes, texts }: SearchQuery): Prisma.Sql {
  if (lexemes === null) return Prisma.sql`false`;
  return Prisma.join([Prisma.sql`s.lexemes @@ ${lexemes}::tsquery`, ...texts.map((text) => Prisma.sql`strpos(s.haystack, ${text}) > 0`)], " and ");
}

function oneOf(column: Prisma.Sql, values: string[] | undefined): Prisma.Sql {
  return values ? Prisma.sql`${column} = any(${values}::text[])` : anything;
}
