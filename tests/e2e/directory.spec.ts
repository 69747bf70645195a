import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";

/** What the list says it holds. */
async function countOf(page: Page): Promise<number> {
  return Number((await page.locator("#found").innerText()).match(/\d+/)?.[0]);
}

const names = (page: Page) => page.locator("main ul > li > div > h2 a");

test("somebody looks up a unit from the first page, by two characters, pinyin and initials", async ({ page }) => {
  for (const typed of ["昆阳", "kunyang", "kynl"]) {
    await page.goto("/");
    await page.getByLabel("查找会员单位").fill(typed);
    await page.getByRole("button", { name: "搜索" }).click();
    await expect(page).toHaveURL(new RegExp(`/directory\\?q=${encodeURIComponent(typed)}$`));
    await expect(names(page).filter({ hasText: "河南昆阳尼龙新材料股份有限公司" })).toBeVisible();
  }
});

test("the number beside a value is the length of the list once it is chosen", async ({ page }) => {
  await page.goto("/directory");
  const group = page.getByRole("group", { name: "单位类别" });
  const label = group.locator("label", { hasText: "科研院所" });
  const count = Number((await label.innerText()).match(/\d+/)?.[0]);
  await label.getByRole("checkbox").check();
  await page.getByRole("button", { name: "应用" }).click();
  await expect(page).toHaveURL(/category=research/);
  expect(await countOf(page)).toBe(count);
  await expect(names(page)).toHaveCount(Math.min(count, 20));
  await expect(page.getByRole("group", { name: "单位类别" }).getByRole("checkbox", { name: /科研院所/ })).toBeChecked();
});

test("choices narrow together, and each is taken back by its chip", async ({ page }) => {
  await page.goto("/directory?q=河南&alliance=new-materials&alliance=modern-food&since=2024");
  const chips = page.getByRole("navigation", { name: "已选条件" });
  await expect(chips.getByRole("listitem")).toHaveCount(4 + 1);
  const before = await countOf(page);
  await chips.getByRole("link", { name: /现代食品.*去掉/ }).click();
  await expect(page).not.toHaveURL(/modern-food/);
  await expect(page).toHaveURL(/new-materials/);
  expect(await countOf(page)).toBeLessThanOrEqual(before);
  await page.getByRole("link", { name: "全部清除" }).click();
  await expect(page).toHaveURL(/\/directory$/);
});

test("a search keeps what was chosen, and a choice keeps the search", async ({ page }) => {
  await page.goto("/directory?city=410100&sort=tier");
  await page.getByLabel("查找会员单位").fill("超硬");
  await page.getByRole("button", { name: "搜索" }).click();
  await expect(page).toHaveURL(/q=.*&city=410100&sort=tier|city=410100&sort=tier&q=/);
  await page.getByRole("group", { name: "规模" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "应用" }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page).toHaveURL(/city=410100/);
  await expect(page).toHaveURL(/size=large/);
  await expect(page).toHaveURL(/sort=tier/);
});

test("every order shows everybody once, whatever the page", async ({ page }) => {
  for (const order of ["层级", "入会时间", "名称"]) {
    await page.goto("/directory?category=industry");
    await page.getByRole("navigation", { name: "排序" }).getByRole("link", { name: order }).click();
    await expect(page.getByRole("navigation", { name: "排序" }).getByRole("link", { name: order })).toHaveAttribute("aria-current", "true");
    const total = await countOf(page);
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await names(page).allInnerTexts()));
      const next = page.getByRole("link", { name: "后 20 家" });
      if ((await next.count()) === 0) break;
      const address = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== address);
      await expect(page).toHaveURL(/category=industry/);
    }
    expect(new Set(seen).size, order).toBe(total);
    expect(seen, order).toHaveLength(total);
  }
});

test("nobody found: the page says what to try, and leads on", async ({ page }) => {
  await page.goto("/directory?q=没有这样的单位&city=410100");
  await expect(page.getByText("没有找到“没有这样的单位”")).toBeVisible();
  await expect(page.getByText("可试试简称")).toBeVisible();
  await page.getByRole("link", { name: "看全部单位" }).click();
  await expect(names(page)).toHaveCount(20);
});

test("odd addresses are answered", async ({ page }) => {
  for (const query of [
    "q=%27%22%5C%26%7C",
    "q=%F0%9F%98%80",
    "alliance=%27",
    "after=zzz&sort=up&since=x",
    `q=${"a".repeat(400)}`,
    "q=a&q=b",
    "size=not_applicable",
  ]) {
    const answer = await page.goto(`/directory?${query}`);
    expect(answer?.status(), query).toBe(200);
  }
});

test("in English the directory reads and searches the same", async ({ page }) => {
  await page.goto("/en/directory");
  await page.getByLabel("Find a member").fill("nylon");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/en\/directory\?q=nylon$/);
  await expect(page.getByText("Henan Kunyang Nylon Materials Co., Ltd.")).toBeVisible();
  await expect(page.getByRole("link", { name: /nylon.*remove/ })).toBeVisible();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/en\/directory$/);
});

test("on a phone the filters wait behind 筛选, with how many are chosen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/directory?city=410100&tier=member");
  await expect(page.getByRole("button", { name: "应用" })).toBeHidden();
  await page.getByText("筛选（2）").click();
  await expect(page.getByRole("button", { name: "应用" })).toBeVisible();
  await page
    .getByRole("group", { name: "层级" })
    .getByRole("checkbox", { name: /会员单位/ })
    .uncheck();
  await page.getByRole("button", { name: "应用" }).click();
  await expect(page).toHaveURL(/city=410100/);
  await expect(page).not.toHaveURL(/tier=/);
});

test("made-up and unchecked units and narrowed lists stay out of search engines", async ({ page }) => {
  for (const path of ["/organizations/kun-yang-ni-long", "/organizations/chao-ju-bian-shu-zi-ji-shu-you-xian-gong-si", "/directory?q=a"]) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]'), path).toHaveAttribute("content", /noindex/);
  }
  await page.goto("/directory");
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});

test("a certificate's number is taken as people type it, and one that cannot be a number is explained", async ({ page }) => {
  await page.goto("/certificates");
  await page.getByLabel("证书编号").fill("abc");
  await page.getByRole("button", { name: "查验" }).click();
  await expect(page.getByText("“abc”不像证书编号")).toBeVisible();
  await expect(page.getByLabel("证书编号")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("证书编号").fill("ｈｎｉａ xc 2099 0001");
  await page.getByRole("button", { name: "查验" }).click();
  await expect(page).toHaveURL(/\/certificates\/HNIA-XC-2099-0001$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("查无此证");
  await expect(page).toHaveTitle(/查无此证/);
});
