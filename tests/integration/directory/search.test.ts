import { beforeAll, describe, expect, test } from "vitest";
import { conditionsOf } from "@/lib/directory/queries/conditions";
import { listDirectory } from "@/lib/directory/queries/listing";
import { directoryParamsSchema } from "@/lib/directory/schema";
import { writeSearchEntry } from "@/lib/organizations/services/write-search-entry";
import { systemSource } from "@/lib/platform/audit/append";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { makeMembership, makeOrganization } from "@/tests/support/factories";
import { asOwner, asOwnerAll } from "@/tests/support/owner";

let hidden: { id: string; slug: string };

beforeAll(async () => {
  const { id } = await makeOrganization({ name: "郑州宇通客车股份有限公司", verifiedOn: "2026-01-01" });
  await db().organization.update({
    where: { id },
    data: {
      ...{ shortName: "宇通客车", nameEn: "Yutong Bus Co., Ltd.", formerNames: ["郑州客车修配厂"], creditCode: "91410000170001401D", cityCode: "410100" },
      products: { create: { name: "PCD复合片", position: 1 } },
      positions: { create: { linkCode: "XC-01-M1", isPrimary: true, products: ["培育钻石毛坯"] } },
    },
  });
  await makeMembership({ organizationId: id, alliance: "new-materials", from: "2026-02-01" });
  const lucky = await makeOrganization({ name: "宇通达通客中心（客车维修）", verifiedOn: "2026-01-01" });
  await makeMembership({ organizationId: lucky.id, alliance: "modern-food", from: "2026-02-01" });
  hidden = await makeOrganization({ name: "郑州宇通隐身股份有限公司" });
  await inTransaction(systemSource, async (tx) => {
    for (const one of [id, lucky.id, hidden.id]) await writeSearchEntry(tx, one);
  });
});

async function namesFor(q: string): Promise<string[]> {
  return (await listDirectory(directoryParamsSchema.parse({ q }), { limit: 100 })).items.map(({ name }) => name);
}

describe("a unit is found by", () => {
  test.each([
    ["its full name", "郑州宇通客车股份有限公司"],
    ["its short name", "宇通客车"],
    ["two characters", "宇通"],
    ["one character", "宇"],
    ["the last character of its name", "司"],
    ["its former name", "郑州客车修配厂"],
    ["pinyin", "yutong"],
    ["pinyin in capitals with blanks", "YU TONG"],
    ["pinyin not yet typed to its end", "yutongke"],
    ["initials of its short name", "ytkc"],
    ["initials of its full name", "zzytkcgfyxgs"],
    ["an English word", "Bus"],
    ["its credit code", "91410000170001401d"],
    ["the beginning of its credit code", "9141000017"],
    ["a product", "复合片"],
    ["a product on a link", "钻石毛坯"],
    ["Latin and Chinese in one word", "pcd复合"],
    ["words from several fields", "宇通 bus 钻石"],
    ["full-width letters and brackets", "（郑州）　ＢＵＳ"],
  ])("%s (%s)", async (_, q) => expect(await namesFor(q)).toContain("郑州宇通客车股份有限公司"));

  test("nothing that only its pairs of characters have in common", async () => {
    expect(await namesFor("宇通客车")).toEqual(["郑州宇通客车股份有限公司"]);
    expect(await namesFor("通客中心客车")).toEqual(["宇通达通客中心（客车维修）"]);
  });

  test("new names in the transaction that writes them", async () => {
    await inTransaction(systemSource, async (tx) => {
      await tx.organization.update({ where: { slug: "zheng-zhou-yu-tong-ke-che-gu-fen-you-xian-gong-si" }, data: { nameEn: "Zephyr" } });
      const { id } = await tx.organization.findUniqueOrThrow({ where: { slug: "zheng-zhou-yu-tong-ke-che-gu-fen-you-xian-gong-si" } });
      await writeSearchEntry(tx, id);
    });
    expect(await namesFor("zephyr")).toHaveLength(1);
  });
});

test("an unverified unit that no public text names is found by nobody", async () => {
  expect(await namesFor("宇通隐身")).toEqual([]);
  expect((await listDirectory({ q: "宇通" })).items.some(({ slug }) => slug === hidden.slug)).toBe(false);
});

test("a unit that only a public text names is found, and counted in no alliance", async () => {
  const { items, total, facets } = await listDirectory({ q: "中南钻石" });
  expect(items.map(({ name }) => name)).toEqual(["中南钻石有限公司"]);
  expect([total, facets.alliance, facets.tier, facets.category]).toEqual([1, {}, {}, { industry: 1 }]);
});

test("the exact name comes first, then names that begin so, then the rest by tier", async () => {
  const names = await namesFor("宇通");
  expect(names).toEqual(["宇通达通客中心（客车维修）", "郑州宇通客车股份有限公司"].toSorted((left) => (left.startsWith("宇通") ? -1 : 1)));
  expect((await namesFor("河南昆阳尼龙新材料股份有限公司"))[0]).toBe("河南昆阳尼龙新材料股份有限公司");
  const all = await listDirectory({ q: "有限公司" }, { limit: 100 });
  const positions = all.items.map(({ memberships }) => (memberships[0] ? tierOrder.indexOf(memberships[0].tier.code) : 99));
  expect(positions).toEqual(positions.toSorted((left, right) => left - right));
});

const tierOrder = ["chair", "executive-vice-chair", "vice-chair", "standing-council", "council", "member", "supervisor", "observer"];

test("whatever is typed is answered", async () => {
  const typed = [
    "'",
    "\\",
    "'b超硬' | 'b河南'",
    ":*",
    "& | !",
    "<->",
    "%",
    "\u0000",
    "😀",
    "\ud800",
    "é",
    "a".repeat(300),
    "超".repeat(300),
    "(",
    "--",
    ";drop",
    " ",
  ];
  for (const q of typed) await expect(listDirectory(directoryParamsSchema.parse({ q })), JSON.stringify(q)).resolves.toBeDefined();
  expect(await namesFor("😀")).toEqual([]);
  expect((await listDirectory(directoryParamsSchema.parse({ q: "  " }))).total).toBe((await listDirectory({})).total);
});

test("two characters among twenty thousand units ask the index", async () => {
  await asOwner(`
    with made as (
      insert into organizations (id, slug, name, name_normalised, pinyin, category, former_names, created_at, updated_at)
      select uuidv7(), 'many-' || n, '众多' || n, '众多' || n, 'zhong duo ' || n, 'industry', '{}', date '2026-01-01', date '2026-01-01'
      from generate_series(1, 20000) n returning id
    )
    insert into search_entries (organization_id, haystack, lexemes) select id, '众多', array_to_tsvector('{b众多,b多,pzhongduo,izd}'::text[]) from made`);
  await asOwnerAll("select gin_clean_pending_list('search_entries_by_lexeme'); analyze organizations; analyze search_entries");
  const { source, found } = conditionsOf({ q: "宇通" }, today());
  const plan = await db().$queryRaw`${Prisma.sql`explain select o.id from ${source} where ${found}`}`;
  expect(JSON.stringify(plan)).toContain("search_entries_by_lexeme");
});
