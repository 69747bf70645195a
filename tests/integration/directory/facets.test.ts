import { beforeAll, describe, expect, test } from "vitest";
import { type Facet, facets, sorts } from "@/lib/directory/constants";
import { listDirectory } from "@/lib/directory/queries/listing";
import { type DirectoryParams, directoryParamsSchema } from "@/lib/directory/schema";
import type { ListedOrganization } from "@/lib/directory/types";
import { db } from "@/lib/platform/db/client";

async function everybodyFor(params: DirectoryParams): Promise<ListedOrganization[]> {
  const found: ListedOrganization[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await listDirectory({ ...params, after }, { limit: 7 });
    found.push(...items);
    if (!next) return found;
    after = next;
  }
}

describe("the number beside a value is the length of the list with it chosen", () => {
  test.each<[string, DirectoryParams]>([
    ["of everybody", {}],
    ["when alliances are chosen", { alliance: ["new-materials", "modern-food"] }],
    ["when alliance, tier and year are chosen, of one membership", { alliance: ["new-materials"], tier: ["member", "council"], since: 2024 }],
    ["when a chain and a kind are chosen", { chain: ["XC-01"], category: ["industry"] }],
    ["when something is searched", { q: "河南", size: ["large", "not-applicable"] }],
    ["when a city and a title are chosen", { city: ["410100"], title: ["high-tech"] }],
  ])("%s", async (_, params) => {
    const { facets: counts, total } = await listDirectory(params);
    expect(total).toBe((await everybodyFor(params)).length);
    for (const facet of facets) {
      for (const [value, units] of Object.entries(counts[facet])) {
        expect((await listDirectory({ ...params, [facet]: [value] })).total, `${facet}=${value}`).toBe(units);
      }
    }
  });

  test("and a value that is not named has nobody", async () => {
    const known: Record<Facet, string[]> = {
      alliance: (await db().alliance.findMany()).map(({ slug }) => slug),
      chain: (await db().chain.findMany()).map(({ code }) => code),
      link: (await db().chainLink.findMany({ take: 60 })).map(({ code }) => code),
      tier: ["chair", "observer", "supervisor"],
      city: (await db().city.findMany()).map(({ code }) => code),
      category: ["government", "user"],
      size: ["micro", "not-applicable"],
      title: (await db().titleKind.findMany()).map(({ code }) => code),
    };
    const params = { city: ["411700"] };
    const counts = (await listDirectory(params)).facets;
    for (const facet of facets) {
      for (const value of known[facet].filter((value) => !(value in counts[facet]))) {
        expect((await listDirectory({ ...params, [facet]: [value] })).total, `${facet}=${value}`).toBe(0);
      }
    }
  });
});

describe("choices", () => {
  test("of one facet are any of them, of several all of them", async () => {
    const both = await listDirectory({ city: ["410100", "410300"] }, { limit: 100 });
    expect(new Set(both.items.map(({ city }) => city?.code))).toEqual(new Set(["410100", "410300"]));
    const narrowed = await everybodyFor({ city: ["410100", "410300"], category: ["industry"] });
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(both.total);
    expect(narrowed.every(({ category }) => category === "industry")).toBe(true);
  });

  test("of alliance, tier and year hold of one and the same membership", async () => {
    const found = await everybodyFor({ alliance: ["new-materials"], tier: ["member"], since: 2025 });
    expect(found.length).toBeGreaterThan(0);
    for (const { memberships } of found) {
      const own = memberships.find(({ allianceSlug }) => allianceSlug === "new-materials");
      expect([own?.tier.code, (own?.since ?? "") >= "2025-01-01"]).toEqual(["member", true]);
    }
  });

  test("of a link find those who stand on it", async () => {
    const [link] = Object.entries((await listDirectory({})).facets.link);
    const { items } = await listDirectory({ link: [link?.[0] ?? ""] }, { limit: 100 });
    expect(items).toHaveLength(link?.[1] ?? -1);
  });

  test("leave out titles that have run out", async () => {
    const [holder] = await everybodyFor({ title: ["high-tech"] });
    const { total } = await listDirectory({ title: ["high-tech"] });
    await db().title.updateMany({ where: { organization: { slug: holder?.slug ?? "" }, kindCode: "high-tech" }, data: { endsBefore: new Date("2020-01-01") } });
    expect((await listDirectory({ title: ["high-tech"] })).total).toBe(total - 1);
  });
});

describe("every order", () => {
  let everybody: string[];

  beforeAll(async () => {
    everybody = (await everybodyFor({})).map(({ slug }) => slug).toSorted();
  });

  test.each(sorts)("%s pages through everybody exactly once", async (sort) => {
    expect((await everybodyFor({ sort })).map(({ slug }) => slug).toSorted()).toEqual(everybody);
    const found = await everybodyFor({ sort, q: "有限公司" });
    expect(found).toHaveLength((await listDirectory({ q: "有限公司" })).total);
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(found.length);
  });

  test("since has the newest first and those of unknown day last", async () => {
    const newest = (await everybodyFor({ sort: "since" })).map(
      ({ memberships }) =>
        memberships
          .map(({ since }) => since ?? "")
          .toSorted()
          .at(-1) ?? "",
    );
    expect(newest).toEqual(newest.toSorted().toReversed());
  });

  test("tier counts only the chosen alliances", async () => {
    const tiers = (await everybodyFor({ sort: "tier", alliance: ["new-materials"] })).map(
      ({ memberships }) => memberships.find(({ allianceSlug }) => allianceSlug === "new-materials")?.tier.code,
    );
    const order = ["chair", "executive-vice-chair", "vice-chair", "standing-council", "council", "member", "supervisor", "observer"];
    const places = tiers.map((tier) => order.indexOf(tier ?? ""));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  test("a cursor of another order, or a broken one, begins at the beginning", async () => {
    const { next, items } = await listDirectory({ sort: "tier" });
    expect((await listDirectory({ sort: "pinyin", after: next ?? "" })).items[0]).toEqual((await listDirectory({})).items[0]);
    expect((await listDirectory({ sort: "tier", after: "x" })).items).toEqual(items);
  });
});

test("odd addresses narrow to nobody or to nothing, and break nothing", async () => {
  const odd = { since: "abc", sort: "up", tier: ["", "boss'"], size: "not_applicable", after: "%00", link: ["a", "a", "b"] };
  expect(directoryParamsSchema.parse(odd)).toMatchObject({ since: undefined, sort: undefined, tier: ["none"], link: ["a", "b"] });
  expect((await listDirectory(directoryParamsSchema.parse(odd))).total).toBe(0);
});
