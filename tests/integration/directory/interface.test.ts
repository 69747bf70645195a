import { describe, expect, test } from "vitest";
import { GET as getOne } from "@/app/api/v1/organizations/[slug]/route";
import { GET as getMany } from "@/app/api/v1/organizations/route";
import { listDirectory } from "@/lib/directory/queries/listing";
import { makeOrganization } from "@/tests/support/factories";

const ask = (query: string) => getMany(new Request(`http://x/api/v1/organizations${query}`));
const askOne = (slug: string) => getOne(new Request("http://x"), { params: Promise.resolve({ slug }) });

describe("/api/v1/organizations", () => {
  test("keeps its shape", async () => {
    const response = await ask("?limit=100&sort=tier");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const body = await response.json();
    expect(Object.keys(body)).toEqual(["items", "facets", "total", "next"]);
    expect(Object.keys(body.facets)).toEqual(["alliance", "chain", "link", "tier", "city", "category", "size", "title"]);
    for (const item of body.items) {
      expect(Object.keys(item)).toEqual(["slug", "name", "shortName", "nameEn", "creditCode", "category", "city", "memberships", "mentions"]);
      for (const membership of item.memberships) expect(Object.keys(membership)).toEqual(["alliance", "tier", "since", "chains"]);
    }
    expect(body.items).toHaveLength(body.total);
    expect(body.next).toBeNull();
  });

  test("gives codes, never words, and only chains of the membership's alliance", async () => {
    const { items } = await (await ask("?q=嵩阳超硬")).json();
    expect(items[0]).toMatchObject({
      ...{ slug: "song-yang-chao-ying-suo", category: "research", city: "410100" },
      memberships: [
        { alliance: "new-materials", tier: "council", since: "2023-12-12", chains: ["XC-01", "XC-05", "XC-09"] },
        { alliance: "electronic-information", tier: "member", since: "2026-09-08", chains: ["DX-02"] },
      ],
    });
  });

  test("says null where a public report does not tell the day", async () => {
    const { items } = await (await ask("?q=超聚变")).json();
    expect(items[0].memberships).toEqual([{ alliance: "electronic-information", tier: "vice-chair", since: null, chains: [] }]);
    expect(items[0].mentions).toEqual([{ alliance: "electronic-information", wording: "副理事长单位" }]);
  });

  test("pages with next as after, through everybody once", async () => {
    const slugs: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const body: { items: { slug: string }[]; next: string | null } = await (await ask(`?limit=9&sort=since${next && `&after=${next}`}`)).json();
      slugs.push(...body.items.map(({ slug }) => slug));
      next = body.next;
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength((await listDirectory({})).total);
  });

  test("takes several values of a facet", async () => {
    const { total } = await (await ask("?alliance=modern-food&alliance=modern-medicine&size=not-applicable")).json();
    expect(total).toBe((await listDirectory({ alliance: ["modern-food", "modern-medicine"], size: ["not-applicable"] })).total);
  });

  test.each([
    ["limit", "?limit=0"],
    ["limit", "?limit=101"],
    ["limit", "?limit=ten"],
    ["sort", "?sort=up"],
    ["sort", "?sort=tier&sort=since"],
    ["since", "?since=last"],
    ["after", "?after=abc"],
    ["tier", "?tier=boss"],
    ["category", "?category=industry&category=none"],
    ["size", "?size=not_applicable"],
    ["alliance", "?alliance=a%27b"],
    ["q", `?q=${"x".repeat(201)}`],
  ])("refuses a bad %s (%s) with 400 and says which", async (name, query) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: "PARAMETER_INVALID", message: expect.stringContaining(name) } });
  });

  test("finds nobody under a code that does not exist, and everybody with nothing asked", async () => {
    expect(await (await ask("?alliance=nowhere")).json()).toMatchObject({ items: [], total: 0, next: null });
    expect((await (await ask("?q=%20&utm_source=x")).json()).total).toBe((await listDirectory({})).total);
  });
});

describe("/api/v1/organizations/[slug]", () => {
  test("answers the same item as the list", async () => {
    const { items } = await (await ask("?q=昆阳尼龙")).json();
    expect(await (await askOne("kun-yang-ni-long")).json()).toEqual(items[0]);
  });

  test("answers 404 for one that does not exist or that nobody may see", async () => {
    const hidden = await makeOrganization();
    for (const slug of ["none", "", "'", "\u0000", hidden.slug]) {
      const response = await askOne(slug);
      expect([response.status, (await response.json()).error.code]).toEqual([404, "ORGANIZATION_NOT_LISTED"]);
    }
  });
});
