import { beforeAll, describe, expect, test, vi } from "vitest";
import { findChainMap } from "@/lib/directory/queries/chain-map";
import { listDirectory } from "@/lib/directory/queries/listing";
import { getOverview } from "@/lib/directory/queries/overview";
import { findProfile } from "@/lib/directory/queries/profile";
import { findAlliancePage } from "@/lib/directory/queries/tier-wall";
import { directoryParamsSchema } from "@/lib/directory/schema";
import type { ListedOrganization } from "@/lib/directory/types";
import { db } from "@/lib/platform/db/client";
import { makeMembership, makeOrganization } from "@/tests/support/factories";
import { asOwnerAll } from "@/tests/support/owner";

describe("numbers on the first page", () => {
  test("count an organization once in every total, however many chains it is on", async () => {
    const { alliances, all, numbers } = await getOverview();
    const members = await db().membership.groupBy({ by: ["organizationId"] });
    expect(all.total).toBe(members.length);
    expect(numbers.organizations).toBe(members.length);
    expect(numbers.memberships).toBe(await db().membership.count());
    expect(alliances.reduce((sum, alliance) => sum + alliance.total, 0)).toBe(numbers.memberships);
    for (const alliance of alliances) {
      for (const chain of alliance.chains) {
        const { items, total } = await listDirectory({ chain: [chain.code] });
        expect(total, chain.code).toBe(chain.total);
        expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length);
        expect(chain.total).toBeLessThanOrEqual(alliance.total);
      }
    }
  });

  test("a membership counts from its first day until the day before its end", async () => {
    const { id, slug } = await makeOrganization({ verifiedOn: "2026-01-01" });
    await makeMembership({ organizationId: id, alliance: "modern-medicine", from: "2026-02-01", before: "2026-03-01" });
    const isCountedAt = async (instant: string) => {
      vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
      const { alliances } = await getOverview();
      const { items, total } = await listDirectory({ alliance: ["modern-medicine"] });
      const current = (await findProfile(slug))?.memberships[0]?.isCurrent;
      vi.useRealTimers();
      expect(alliances.find((alliance) => alliance.slug === "modern-medicine")?.total).toBe(total);
      const isListed = items.some((item) => item.slug === slug);
      expect(current).toBe(isListed);
      return isListed;
    };
    expect(await isCountedAt("2026-01-31T23:59:59+08:00")).toBe(false);
    expect(await isCountedAt("2026-02-01T00:00:00+08:00")).toBe(true);
    expect(await isCountedAt("2026-02-28T23:59:59+08:00")).toBe(true);
    expect(await isCountedAt("2026-03-01T00:00:00+08:00")).toBe(false);
  });
});

describe("the directory", () => {
  let everybody: ListedOrganization[];

  beforeAll(async () => {
    everybody = [];
    for (let after: string | undefined; ; ) {
      const page = await listDirectory({ after });
      everybody.push(...page.items);
      if (!page.next) break;
      after = page.next;
    }
  });

  test("pages through everybody once, in the order of pinyin", async () => {
    expect(new Set(everybody.map(({ slug }) => slug)).size).toBe((await listDirectory({})).total);
    const rows = await db().organization.findMany({ select: { slug: true, pinyin: true } });
    const pinyin = everybody.map(({ slug }) => rows.find((row) => row.slug === slug)?.pinyin ?? "");
    expect(pinyin).toEqual(pinyin.toSorted());
  });

  test("names those of public reports, and nobody who is unverified and unreported", async () => {
    const hidden = await makeOrganization();
    const { items } = await listDirectory({});
    expect(items.some(({ slug }) => slug === hidden.slug)).toBe(false);
    expect(await findProfile(hidden.slug)).toBeNull();
    expect(everybody.filter(({ mentions }) => mentions.length > 0)).toHaveLength(11);
  });

  test.each(["' or 1=1 --", "modern-food'", "\u0000", "%", "x".repeat(500), ["a", "b"]])(
    "an odd filter (%j) finds nobody and breaks nothing",
    async (alliance) => {
      expect(await listDirectory(directoryParamsSchema.parse({ alliance }))).toMatchObject({ items: [], total: 0 });
    },
  );
});

test("a chain shows its members of today, its gaps, and what it exchanges with others", async () => {
  const chain = await findChainMap("XC-01");
  expect(chain?.links).toHaveLength(18);
  expect(chain?.feeds).toHaveLength(26);
  expect(chain?.links.some(({ members }) => members.length === 0)).toBe(true);
  expect(chain?.crossings.filter(({ direction }) => direction === "out").length).toBeGreaterThan(0);
  const slugs = new Set(chain?.links.flatMap(({ members }) => members.map(({ slug }) => slug)));
  expect(chain?.organizations).toBe(slugs.size);
  expect(await findChainMap("XX-99")).toBeNull();
});

test("an alliance shows its tiers from the highest, their quotas, and reports apart", async () => {
  const alliance = await findAlliancePage("new-materials");
  expect(alliance?.tiers.map(({ code }) => code)).toEqual([
    "chair",
    "executive-vice-chair",
    "vice-chair",
    "standing-council",
    "council",
    "member",
    "supervisor",
    "observer",
  ]);
  expect(alliance?.tiers[0]).toMatchObject({ quota: 1, quotaOf: null });
  const ranked = alliance?.tiers.filter(({ rank }) => rank !== null).reduce((sum, { members }) => sum + members.length, 0) ?? 0;
  expect(alliance?.tiers.find(({ code }) => code === "council")?.quota).toBe(Math.floor(ranked / 3));
  expect(alliance?.mentions).toHaveLength(3);
  const electronics = await findAlliancePage("electronic-information");
  expect(electronics?.tiers.flatMap(({ members }) => members).find(({ slug }) => slug.startsWith("chao-ju-bian"))).toMatchObject({
    isReported: true,
    isDemo: false,
  });
  expect(await findAlliancePage("none")).toBeNull();
});

test("the list walks the index of its order", async () => {
  const [, , plan] = await asOwnerAll(
    "set enable_seqscan = off; set enable_sort = off; explain (format text) select * from organizations o order by o.pinyin, o.id limit 21",
  );
  expect(JSON.stringify(plan)).toContain("organizations_in_pinyin_order");
});
