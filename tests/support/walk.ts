import { type Browser, type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import { takeSession } from "./e2e";
import { openAccount } from "./e2e-accounts";
import { makeDeskForE2e } from "./e2e-case";

/* How a company joins an alliance, as people do it: by the pages, in the words that stand on them. */

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% ${words}\n`);

export interface Unit {
  name: string;
  shortName: string;
  creditCode: string;
}

/** The address of a unit's applicant. Mails of a demonstration are kept with masked names, so the domain tells them apart. */
export function mailOf({ creditCode }: Unit): string {
  return `applicant@${creditCode.toLowerCase()}.example`;
}

/** Somebody opens an account and registers a unit; answers the unit's slug. */
export async function registerUnit(page: Page, unit: Unit): Promise<string> {
  await openAccount(page, mailOf(unit), "申报员");
  await page.goto("/workspace/organization/new");
  await page.getByLabel("单位名称").fill(unit.name);
  await page.getByLabel("统一社会信用代码").fill(` ${unit.creditCode.toLowerCase()} `);
  await page.getByLabel("企业").check();
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByText("已登记。")).toBeVisible();
  return new URL(page.url()).searchParams.get("unit") ?? "";
}

export async function upload(page: Page, kind: string, words: string): Promise<void> {
  const form = page.locator(`#upload-${kind}`);
  await form.locator("input[type=file]").setInputFiles({ name: `${words}.pdf`, mimeType: "application/pdf", buffer: pdf(words) });
  await form.getByRole("button", { name: "上传", exact: true }).click();
  await expect(page.getByRole("link", { name: new RegExp(words) }).first()).toBeVisible();
}

export async function fillFile(page: Page, slug: string, { shortName }: Unit): Promise<void> {
  await page.goto(`/workspace/organization/basic?unit=${slug}`);
  await page.getByLabel("简称").fill(shortName);
  await page.getByLabel("所在地").selectOption({ label: "郑州市" });
  await page.getByLabel("所属行业").selectOption("36");
  await page.getByLabel("成立日期").fill("1993-02-28");
  await page.getByLabel("规模").selectOption({ label: "大型" });
  await page.getByLabel("主营业务").fill("客车");
  await page.getByRole("button", { name: "保存并返回" }).click();
  await expect(page.getByText("已保存。")).toBeVisible();
  await page.goto(`/workspace/organization/positions?unit=${slug}`);
  await page.getByLabel("再选一条产业链").selectOption({ label: "新能源汽车" });
  await page.getByRole("button", { name: "显示环节" }).click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("radio").first().check();
  await page.getByLabel("在这一环节的产品或服务").first().fill("纯电动客车、燃料电池客车");
  await page.getByRole("button", { name: "保存并返回" }).click();
  await expect(page.getByText("已保存。")).toBeVisible();
  await page.goto(`/workspace/organization/documents?unit=${slug}`);
  await upload(page, "licence", "营业执照");
}

/** Begins an application to an alliance; answers its number. */
export async function startApplication(page: Page, slug: string, alliance: string): Promise<string> {
  await page.goto(`/workspace/applications/new?alliance=${alliance}&unit=${slug}`);
  await page.getByRole("button", { name: "开始申请" }).click();
  await expect(page).toHaveURL(/\/workspace\/applications\/[A-Z]{2}-\d{4}-\d{4}/);
  return page.url().match(/[A-Z]{2}-\d{4}-\d{4}/)?.[0] ?? "";
}

export async function fillApplication(page: Page, number: string, reason: string): Promise<void> {
  const at = `/workspace/applications/${number}`;
  await page.goto(`${at}/content`);
  await page.getByLabel("入会理由").fill(reason);
  await page.getByRole("button", { name: "保存并继续" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/content"));
  await page.goto(`${at}/people`);
  await page.getByRole("radio").first().check();
  await page.getByLabel("会员代表的职务").fill("副总经理");
  await page.getByLabel("会员代表的电话").fill("138 0000 0000");
  await page.getByRole("button", { name: "保存并继续" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/people"));
  await page.goto(`${at}/agreements`);
  for (const tick of await page.getByRole("checkbox").all()) await tick.check();
  await page.getByRole("button", { name: "保存并继续" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/agreements"));
  await page.goto(`${at}/documents`);
  await upload(page, "stamped_application", "盖章申请表");
}

export async function send(page: Page, number: string, button: "提交申请" | "提交补正"): Promise<void> {
  await page.goto(`/workspace/applications/${number}/check`);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { level: 1, name: /已提交|已再次提交/ })).toBeVisible();
  await expect(page.getByText(number).first()).toBeVisible();
  await expect(page.getByText(/承诺.*前办结/)).toBeVisible();
}

export interface Desk {
  officer: Page;
  reviewer: Page;
  secretaryGeneral: Page;
}

/** Three people of a secretariat, each in a browser of their own. */
export async function openDesk(browser: Browser, alliance: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Desk> {
  const sessions = makeDeskForE2e(alliance);
  const sit = async (session: string): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
    await takeSession(context, session);
    return context.newPage();
  };
  return { officer: await sit(sessions.officer), reviewer: await sit(sessions.reviewer), secretaryGeneral: await sit(sessions.secretaryGeneral) };
}

/** Chooses an act of the decision panel and answers the panel. */
export async function openAct(page: Page, address: string, act: string): Promise<Locator> {
  await page.goto(address);
  const panel = page.getByRole("complementary", { name: "办理意见" });
  await panel.getByRole("link", { name: act, exact: true }).click();
  return panel;
}

export async function plainAct(page: Page, address: string, act: string, done: string): Promise<void> {
  const part = await openAct(page, address, act);
  await part.getByRole("button", { name: act, exact: true }).click();
  await expect(page.getByText(done)).toBeVisible();
}

export async function release(page: Page, address: string): Promise<void> {
  const part = await openAct(page, address, "发布");
  await part.getByRole("button", { name: "预览" }).click();
  await part.getByRole("button", { name: "确认发布" }).click();
  await expect(page.getByText("已发布，会籍和证书已生成，名录已更新。")).toBeVisible();
}

/** Registration to directory without detours: what has to work on every day of every year. */
export async function walkStraight(page: Page, browser: Browser, unit: Unit): Promise<string> {
  const alliance = "new-energy-vehicles";
  const slug = await registerUnit(page, unit);
  await fillFile(page, slug, unit);
  const number = await startApplication(page, slug, alliance);
  await fillApplication(page, number, "参与新能源汽车产业链协同");
  await send(page, number, "提交申请");
  const desk = await openDesk(browser, alliance);
  const address = `/secretariat/${alliance}/applications/${number}`;
  await plainAct(desk.officer, address, "受理", "已受理，转入初审，已通知申请单位。");
  await plainAct(desk.reviewer, address, "通过初审", "已通过初审，转入下一步。");
  await release(desk.secretaryGeneral, address);
  await page.goto(`/workspace/applications/${number}`);
  await expect(page.getByText("申请已批准，贵单位已进入会员名录。")).toBeVisible();
  return slug;
}
