import { pageSize, type Sort } from "@/lib/directory/constants";
import { readCursor, writeCursor } from "@/lib/directory/cursor";
import type { DirectoryParams } from "@/lib/directory/schema";
import { parseSearch } from "@/lib/directory/search-query";
import type { DirectoryPage, ListedOrganization } from "@/lib/directory/types";
import { type Day, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { type Conditions, conditionsOf, currentMemberships, isPublic } from "./conditions";
import { countFacets } from "./facet-counts";
import { type ListedRow, listed, listedColumns } from "./listed";

type PageRow = ListedRow & { id: string; pinyin: string; keys: number[] };

/**
 * The public directory: members of today and organizations named in public texts, narrowed and in an order, a page at a
 * time. Unverified organizations that no public text names are invisible.
 */
export async function listDirectory(params: DirectoryParams, { limit = pageSize } = {}): Promise<DirectoryPage> {
  const day = today();
  const conditions = conditionsOf(params, day);
  const sort = sortOf(params);
  const [rows, counts] = await Promise.all([readPage(params, conditions, { sort, limit, day }), countFacets(conditions, day)]);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { ...counts, items: items.map(({ id: _, pinyin: __, keys: ___, ...row }) => listed(row)), next: last ? writeCursor({ sort, ...last }) : null };
}

/** The order a list has when nobody chose one. */
export function sortOf({ sort, q }: DirectoryParams): Sort {
  return sort ?? (q === undefined ? "pinyin" : "relevance");
}

/** How many organizations the directory holds, whatever is chosen. */
export async function countListed(): Promise<number> {
  const [count] = await db().$queryRaw<{ total: number }[]>`select count(*)::int as total from organizations o where ${isPublic(today())}`;
  return count?.total ?? 0;
}

/** One organization as lists show it; null for one that does not exist or that nobody outside may see. */
export async function findListed(slug: string): Promise<ListedOrganization | null> {
  const day = today();
  const [row] = await db().$queryRaw<ListedRow[]>`
    select ${listedColumns(day)} from organizations o left join cities y on y.code = o.city_code
    where o.slug = ${slug} and (o.verified_at is not null or ${isPublic(day)})`;
  return row ? listed(row) : null;
}

function readPage(
  params: DirectoryParams,
  { source, found, chosen, inAlliance }: Conditions,
  { sort, limit, day }: { sort: Sort; limit: number; day: Day },
): Promise<PageRow[]> {
  const keys = keysOf(sort, params, day, inAlliance);
  const names = keys.map((_, index) => Prisma.raw(`k${index}`));
  const columns = keys.map((key, index) => Prisma.sql`, ${key} as ${names[index]}`);
  const order = Prisma.join([...names, Prisma.sql`pinyin`, Prisma.sql`id`]);
  const cursor = readCursor(params.after);
  const beyond =
    cursor?.sort === sort && cursor.keys.length === keys.length
      ? Prisma.sql`where (${order}) > (${Prisma.join([...cursor.keys.map((key) => Prisma.sql`${key}::int`), Prisma.sql`${cursor.pinyin}`, Prisma.sql`${cursor.id}::uuid`])})`
      : Prisma.empty;
  return db().$queryRaw<PageRow[]>`
    with page as (
      select * from (
        select o.id, o.pinyin ${columns.length > 0 ? Prisma.join(columns, "") : Prisma.empty}
        from ${source} where ${found} and ${Prisma.join(Object.values(chosen), " and ")}
      ) x ${beyond} order by ${order} limit ${limit + 1}
    )
    select o.id, o.pinyin, array[${names.length > 0 ? Prisma.join(names) : Prisma.empty}]::int[] as keys, ${listedColumns(day)}
    from page join organizations o on o.id = page.id left join cities y on y.code = o.city_code
    order by ${names.length > 0 ? Prisma.sql`${Prisma.join(names)},` : Prisma.empty} o.pinyin, o.id`;
}

/** What an order goes by before it goes by pinyin: whole numbers, the least first. Within chosen alliances only these count. */
function keysOf(sort: Sort, { q }: DirectoryParams, day: Day, inAlliance: Prisma.Sql): Prisma.Sql[] {
  const held = Prisma.sql`from ${currentMemberships(day)} where m.organization_id = o.id and ${inAlliance}`;
  const highestTier = Prisma.sql`coalesce((select min(t.position) ${held}), 99)`;
  switch (sort) {
    case "pinyin":
      return [];
    case "tier":
      return [highestTier];
    case "since":
      return [Prisma.sql`coalesce((select date '2000-01-01' - max(m.starts_on) ${held}), 2147483647)`];
    case "relevance":
      return q === undefined ? [highestTier] : [relevanceOf(parseSearch(q).compact), highestTier];
  }
}

/** Exact names, then names that begin so, in characters or in pinyin, then everything else; see searchTermsOf for the lines. */
const relevanceOf = (compact: string) => Prisma.sql`case
  when ${compact} in (split_part(s.haystack, chr(10), 1), split_part(s.haystack, chr(10), 2)) then 0
  when starts_with(s.haystack, ${compact}) or starts_with(split_part(s.haystack, chr(10), 2), ${compact}) or starts_with(replace(o.pinyin, ' ', ''), ${compact}) then 1
  else 2 end`;
