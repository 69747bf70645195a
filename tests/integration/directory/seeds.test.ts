import { describe, expect, test } from "vitest";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import { db } from "@/lib/platform/db/client";
import { syntheticOrganizations } from "@/prisma/seed/demo/organizations";
import { asOwner } from "@/tests/support/owner";

describe("what a demonstration holds", () => {
  test("seven alliances, twenty-eight chains with links that feed each other, eighteen cities", async () => {
    expect({
      alliances: await db().alliance.count(),
      chains: await db().chain.count(),
      links: await db().chainLink.count(),
      feeds: await db().linkFeed.count({ where: { goods: { equals: null as never } } }),
      cities: await db().city.count(),
      tiers: await db().tier.count(),
      rules: await db().tierRule.count({ where: { publishedAt: { not: null } } }),
    }).toMatchObject({ alliances: 7, chains: 28, links: 501, cities: 18, tiers: 56, rules: 56 });
    const lonely = await asOwner(
      "select code from chain_links l where segment <> 'supporting' and not exists (select from link_feeds f where l.code in (f.from_code, f.to_code))",
    );
    expect(lonely).toEqual([]);
    const across = await asOwner<{ n: string }>(
      "select count(*) as n from link_feeds where split_part(from_code, '-', 1) || split_part(from_code, '-', 2) <> split_part(to_code, '-', 1) || split_part(to_code, '-', 2)",
    );
    expect(Number(across[0]?.n)).toBe(59);
  });

  test("calendars: three published years, and later ones published for demonstration and marked so", async () => {
    const years = await db().calendarYear.findMany({ orderBy: { year: "asc" }, select: { year: true, status: true, isDemo: true } });
    expect(years.filter(({ isDemo }) => !isDemo).map(({ year, status }) => `${year} ${status}`)).toEqual([
      "2024 published",
      "2025 published",
      "2026 published",
    ]);
    expect(years.filter(({ isDemo }) => isDemo).every(({ status }) => status === "published")).toBe(true);
  });

  test("eleven organizations as public texts name them, without code, city or anything not reported", async () => {
    const reported = await db().organization.findMany({
      where: { isDemo: false },
      include: { mentions: true, memberships: { include: { grants: { include: { tier: true } } } }, positions: true },
    });
    expect(reported).toHaveLength(11);
    for (const organization of reported) {
      expect(organization.mentions).toHaveLength(1);
      expect([organization.creditCode, organization.cityCode, organization.mainBusiness, organization.verifiedAt]).toEqual([null, null, null, null]);
      expect(organization.positions).toEqual([]);
    }
    const withTier = reported.filter(({ memberships }) => memberships.length > 0);
    expect(withTier.map(({ name }) => name)).toEqual(["超聚变数字技术有限公司"]);
    expect(withTier[0]?.memberships[0]?.grants[0]).toMatchObject({ startsOn: null, resolutionId: null, tier: { code: "vice-chair" } });
  });

  test("sixty made-up organizations with codes that pass the check, each marked", async () => {
    const synthetic = await db().organization.findMany({ where: { isDemo: true } });
    expect(synthetic).toHaveLength(60);
    expect(synthetic.filter(({ creditCode }) => !passesCreditCodeCheck(creditCode ?? ""))).toEqual([]);
    expect(new Set(synthetic.map(({ category }) => category)).size).toBe(7);
    expect(new Set(synthetic.map(({ cityCode }) => cityCode)).size).toBe(18);
    expect(await db().resolution.count({ where: { isDemo: false } })).toBe(0);
    expect(syntheticOrganizations).toHaveLength(60);
  });

  test("every organization can be searched", async () => {
    expect(await db().searchEntry.count()).toBe(await db().organization.count());
  });

  test("every chain has members on its upstream, midstream, downstream and supporting links, and gaps", async () => {
    const thin = await asOwner(`
      select c.code from chains c join chain_links l on l.chain_code = c.code
      left join positions p on p.link_code = l.code
      group by c.code
      having count(distinct l.segment) filter (where p.id is not null) < 4 or count(distinct p.organization_id) < 5 or count(*) filter (where p.id is null) < 2`);
    expect(thin).toEqual([]);
  });

  test("no tier holds more than its quota", async () => {
    const over = await asOwner(`
      select a.slug, t.code, count(*) from tier_grants g join tiers t on t.id = g.tier_id join alliances a on a.id = t.alliance_id join tier_rules r on r.tier_id = t.id
      group by a.slug, t.code, r.quota having count(*) > r.quota`);
    expect(over).toEqual([]);
  });

  test("one persona per part, every one with a random password and an address that cannot exist", async () => {
    expect(await db().account.count({ where: { isDemo: true } })).toBe(15);
    expect(await db().appointment.count()).toBe(9);
    expect(await db().representation.count()).toBe(6);
  });
});
