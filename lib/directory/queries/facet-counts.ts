import type { Facet } from "@/lib/directory/constants";
import type { FacetCounts } from "@/lib/directory/types";
import type { Day } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { type Conditions, currentMemberships, currentPositions, isHeld, sizeCode } from "./conditions";

type Question = keyof Conditions["chosen"];

const questions: Question[] = ["membership", "chain", "link", "city", "category", "size", "title"];

interface Row {
  facet: Facet | "total";
  value: string;
  units: number;
}

/**
 * How long the list would be with each value chosen alone in its facet, the choices in the other facets kept; and how
 * long it is. Every organization that is found is looked at once and remembers which questions it passes.
 */
export async function countFacets(conditions: Conditions, day: Day): Promise<{ total: number; facets: FacetCounts }> {
  const { source, found, chosen, inAlliance, ofTier, sinceYear } = conditions;
  const flags = Prisma.join(questions.map((question) => Prisma.sql`${chosen[question]} as ${passes(question)}`));
  const rows = await db().$queryRaw<Row[]>`
    with hit as materialized (
      select o.id, o.city_code, o.category::text as category, ${sizeCode} as size, ${flags} from ${source} where ${found}
    )
    select 'total' as facet, '' as value, count(*)::int as units from hit where ${passesAllBut()}
    union all
    select 'city', city_code, count(*)::int from hit where ${passesAllBut("city")} and city_code is not null group by city_code
    union all
    select 'category', category, count(*)::int from hit where ${passesAllBut("category")} group by category
    union all
    select 'size', size, count(*)::int from hit where ${passesAllBut("size")} and size is not null group by size
    union all
    select 'title', w.kind_code, count(*)::int from hit join titles w on w.organization_id = hit.id and ${isHeld(day)}
    where ${passesAllBut("title")} group by w.kind_code
    union all
    select 'chain', l.chain_code, count(distinct hit.id)::int from ${currentPositions(day)} join hit on hit.id = p.organization_id
    where ${passesAllBut("chain")} group by l.chain_code
    union all
    select 'link', l.code, count(distinct hit.id)::int from ${currentPositions(day)} join hit on hit.id = p.organization_id
    where ${passesAllBut("link")} group by l.code
    union all
    select 'alliance', a.slug, count(distinct hit.id)::int from ${currentMemberships(day)} join hit on hit.id = m.organization_id
    where ${passesAllBut("membership")} and ${ofTier} and ${sinceYear} group by a.slug
    union all
    select 'tier', t.code, count(distinct hit.id)::int from ${currentMemberships(day)} join hit on hit.id = m.organization_id
    where ${passesAllBut("membership")} and ${inAlliance} and ${sinceYear} and t.code is not null group by t.code`;
  const counts: FacetCounts = { alliance: {}, chain: {}, link: {}, tier: {}, city: {}, category: {}, size: {}, title: {} };
  let total = 0;
  for (const { facet, value, units } of rows) {
    if (facet === "total") total = units;
    else counts[facet][value] = units;
  }
  return { total, facets: counts };
}

function passes(question: Question): Prisma.Sql {
  return Prisma.raw(`passes_${question}`);
}

function passesAllBut(left?: Question): Prisma.Sql {
  return Prisma.join(
    questions.filter((question) => question !== left).map((question) => passes(question)),
    " and ",
  );
}
