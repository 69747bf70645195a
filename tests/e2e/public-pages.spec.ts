import { expect, test } from "@/tests/support/e2e";
import { inLanguage, publicPages } from "@/tests/support/pages";

test("the first page shows seven alliances and twenty-eight chains with numbers that add up to their lists", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "以表格查看" }).click();
  const rows = page.locator("#weave-table tbody tr");
  await expect(rows).toHaveCount(7 + 28 + 1);
  const total = Number(await rows.last().getByRole("cell").last().innerText());
  const members = page.locator("dl").getByText("会员单位", { exact: true }).locator("xpath=../dd");
  await expect(members).toContainText(String(total));
});

test("a chain's number is the length of its list, and a unit on several links counts once", async ({ page }) => {
  await page.goto("/chains/XC-01");
  const link = page.getByRole("link", { name: /在名录中查看 \d+ 家/ });
  const count = Number((await link.innerText()).match(/\d+/)?.[0]);
  await link.click();
  await expect(page.getByText(`${count} 家单位`)).toBeVisible();
  await expect(page.locator("main ul > li > div > h2")).toHaveCount(count);
});

test("a gap is shown as a gap", async ({ page }) => {
  await page.goto("/chains/XC-01");
  await expect(page.getByText(/\d+ 个环节有缺口/)).toBeVisible();
  await expect(page.getByText("缺口", { exact: true }).first()).toBeVisible();
});

test("an organization that only public reports name says so and is counted in no number", async ({ page }) => {
  await page.goto("/alliances/new-materials");
  await expect(page.getByText("公开报道提及")).toBeVisible();
  await page.getByRole("link", { name: "中南钻石有限公司" }).click();
  await expect(page.getByText("层级未公布")).toBeVisible();
  await expect(page.getByText("没有会籍记录")).toBeVisible();
  await expect(page.getByText(/来源：/)).toBeVisible();
});

test("超聚变 is vice-chair unit by public report, since an unknown day", async ({ page }) => {
  await page.goto("/alliances/electronic-information");
  await page.getByRole("link", { name: "超聚变数字技术有限公司" }).click();
  const row = page.getByRole("row", { name: /河南省电子信息产业联盟/ });
  await expect(row).toContainText("副理事长单位");
  await expect(row.getByRole("cell").nth(2)).toHaveText("—");
});

test("the directory pages through everybody once, in the order of pinyin", async ({ page }) => {
  await page.goto("/directory");
  const total = Number((await page.getByText(/^\d+ 家单位$/).innerText()).match(/\d+/)?.[0]);
  const names: string[] = [];
  for (;;) {
    names.push(...(await page.locator("main ul > li > div > h2 a").allInnerTexts()));
    const next = page.getByRole("link", { name: "后 20 家" });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL(/after=/);
  }
  expect(names).toHaveLength(total);
  expect(new Set(names).size).toBe(total);
});

test("an alliance nobody has leaves nobody, and a way back to everybody", async ({ page }) => {
  await page.goto("/directory?alliance=nowhere");
  await expect(page.getByText("没有符合条件的单位")).toBeVisible();
  await page.getByRole("link", { name: "去掉全部条件，看全部单位" }).click();
  await expect(page.locator("main ul > li > div > h2").first()).toBeVisible();
});

test("every page has the other language one click away", async ({ page }) => {
  for (const path of publicPages) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await page.getByRole("link", { name: "English", exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`${inLanguage("en", path).replace(/[?=&/]/g, "\\$&")}=?$`));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "中文", exact: true }).first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  }
});

test("an address that nothing answers to says so, with a title and a way on", async ({ page }) => {
  for (const path of ["/no-such-page", "/en/no-such-page", "/fr", "/missing.png"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page).toHaveTitle(/没有这个页面|There is no such page/);
    await expect(page.getByRole("link", { name: /会员名录|Directory/ }).first()).toBeVisible();
  }
});

test("an alliance, chain or organization that does not exist answers 404", async ({ page }, { project }) => {
  for (const path of ["/alliances/none", "/chains/XX-99", "/organizations/none", "/en/organizations/none"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    // Next sends the words of these pages as a script only (vercel/next.js#62228).
    if (project.name === "js") await expect(page.getByRole("heading", { level: 1 })).toHaveText(/没有这个页面|There is no such page/);
  }
});

test("no page needs a script to be read", async ({ page }) => {
  for (const path of publicPages.filter((path) => !path.startsWith("/no-"))) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
