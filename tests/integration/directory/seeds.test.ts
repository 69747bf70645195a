import { describe, expect, test } from "vitest";
import { listDirectory } from "@/lib/directory/queries/listing";
import { findProfile } from "@/lib/directory/queries/profile";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { dayToColumn, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { syntheticApplicants, syntheticOrganizations } from "@/prisma/seed/demo/organizations";
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

  test("made-up organizations with codes that pass the check, each marked: sixty members, and some who only apply", async () => {
    const synthetic = await db().organization.findMany({ where: { isDemo: true }, include: { memberships: { select: { id: true } } } });
    expect(synthetic.filter(({ memberships }) => memberships.length > 0)).toHaveLength(60);
    expect(synthetic).toHaveLength(syntheticOrganizations.length + syntheticApplicants.length);
    expect(synthetic.filter(({ creditCode }) => !passesCreditCodeCheck(creditCode ?? ""))).toEqual([]);
    expect(new Set(syntheticApplicants.map(({ category }) => category)).size).toBe(7);
    expect(new Set(synthetic.map(({ cityCode }) => cityCode)).size).toBe(18);
    expect(await db().resolution.count({ where: { isDemo: false } })).toBe(0);
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

  test("one persona per part, every one with a random password and an address that cannot exist; nobody else can sign in", async () => {
    const accounts = await db().account.findMany({ include: { person: true } });
    const enterable = accounts.filter(({ signInIndex, passwordHash }) => signInIndex && passwordHash);
    expect(enterable).toHaveLength(15);
    expect(accounts.every(({ isDemo, person }) => isDemo && person.isDemo)).toBe(true);
    expect(accounts.filter(({ person }) => person.mailSealed !== null)).toEqual(enterable);
    expect(await db().session.count({ where: { revokedAt: null } })).toBe(0);
  });

  test("personas act for the first unit of their tier, with one representative per membership", async () => {
    const parts = await db().representation.findMany({
      where: { person: { account: { signInIndex: { not: null } } }, OR: [{ endsBefore: null }, { endsBefore: { gt: dayToColumn(today()) } }] },
      select: { kind: true, organization: { select: { shortName: true } } },
    });
    expect(parts.map(({ kind, organization }) => `${organization.shortName} ${kind}`).sort()).toEqual([
      "双洎再生 representative",
      "昆阳尼龙 representative",
      "洹上仓储 liaison",
      "洹上仓储 org_admin",
      "洹上仓储 representative",
      "邺下特钢 representative",
    ]);
    const memberships = await db().membership.findMany({ where: { mentionId: null }, select: { representatives: { where: { endsBefore: null } } } });
    expect(memberships.filter(({ representatives }) => representatives.length !== 1)).toEqual([]);
  });

  test("every secretariat is staffed", async () => {
    const staffed = await db().appointment.groupBy({ by: ["allianceId", "role"], where: { allianceId: { not: null } }, _count: true });
    expect(staffed.map(({ _count }) => _count)).toEqual(new Array(21).fill(1));
  });

  test("no mail of the past waits to be sent", async () => {
    expect(await db().message.count()).toBeGreaterThan(500);
    expect(await db().message.count({ where: { mailedAt: null } })).toBe(0);
    expect(await asOwner("select id from jobs.job where state < 'active'")).toEqual([]);
  });

  test("no list names who only applies, and nobody opens the page of one that no secretariat has checked", async () => {
    const applicants = await db().organization.findMany({ where: { name: { in: syntheticApplicants.map(({ name }) => name) } } });
    for (const { name } of applicants) expect([name, (await listDirectory({ q: name })).total]).toEqual([name, 0]);
    const unchecked = applicants.filter(({ verifiedAt }) => verifiedAt === null);
    expect(unchecked).not.toEqual([]);
    for (const { slug } of unchecked) expect(await findProfile(slug)).toBeNull();
  });

  test("the audit trail holds, in the order of time", async () => {
    const { lines, faults } = await verifyAudit();
    expect(faults).toEqual([]);
    expect(lines).toBeGreaterThan(1000);
    const back = await asOwner(
      "select seq from (select seq, at - lag(at) over (order by seq) as passed from audit_entries) l where passed < interval '-5 seconds'",
    );
    expect(back).toEqual([]);
  });
});
