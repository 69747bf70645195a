import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
let serial = 0;

/** Registers a unit of one's own and answers its slug. */
async function registerUnit(page: Page): Promise<{ unit: string; name: string }> {
  const name = `河南档案试验${Date.now()}${++serial}有限公司`;
  await page.goto("/workspace/organization/new");
  await page.getByLabel("单位名称").fill(name);
  await page.getByLabel("企业").check();
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByText("已登记。")).toBeVisible();
  return { unit: new URL(page.url()).searchParams.get("unit") ?? "", name };
}

test("a unit is registered, its draft saves itself, and the file fills section by section", async ({ page, signInAs }) => {
  await signInAs("provinceViewer");
  const { unit } = await registerUnit(page);
  await page.goto(`/workspace/organization/basic?unit=${unit}`);
  await page.getByLabel("主营业务").fill("工业金刚石");
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("主营业务")).toHaveValue("工业金刚石");
  await page.getByLabel("网站").fill("nonsense");
  await page.getByRole("button", { name: "保存并返回" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "有 1 处需要改正" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link").click();
  await expect(page.getByLabel("网站")).toBeFocused();
  await page.getByLabel("网站").fill("https://example.cn");
  await page.getByRole("button", { name: "保存并返回" }).click();
  await expect(page.getByText("已保存。")).toBeVisible();
  await expect(page.getByText("https://example.cn")).toBeVisible();
  await expect(page.getByText("尚未生效")).toHaveCount(0);
});

test("what exists is claimed, not registered again", async ({ page, signInAs }) => {
  await signInAs("provinceViewer");
  const { name } = await registerUnit(page);
  await page.goto("/workspace/organization/new");
  await page.getByLabel("单位名称").fill(name);
  await page.getByLabel("企业").check();
  await page.getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "已有档案" })).toBeVisible();
  await expect(page.getByRole("link", { name: "认领这家单位" })).toHaveAttribute("href", /\/workspace\/claims\/new\?q=/);
  await expect(page.getByLabel("单位名称")).toHaveValue(name);
});

test("a refused file says why beside its field, and what is typed elsewhere stays", async ({ page, signInAs }) => {
  await signInAs("provinceViewer");
  const { unit } = await registerUnit(page);
  await page.goto(`/workspace/organization/documents?unit=${unit}`);
  const licence = page.getByLabel("上传营业执照或登记证书");
  const upload = page.locator("#upload-licence").getByRole("button", { name: "上传", exact: true });
  await licence.setInputFiles({ name: "执照.txt", mimeType: "text/plain", buffer: Buffer.from("hello") });
  await upload.click();
  await expect(page.getByText("只接收 PDF、JPG、PNG 文件。请转换格式后重新上传。")).toBeVisible();
  await licence.setInputFiles({ name: "执照.pdf", mimeType: "application/pdf", buffer: pdf });
  await upload.click();
  await expect(page.getByRole("link", { name: "执照.pdf" })).toBeVisible();
  await page.getByRole("button", { name: "移除执照.pdf" }).click();
  await expect(page.getByText("材料已移除。")).toBeVisible();
});

test("a session that ends while a draft is being typed loses nothing", async ({ page, context, signInAs }) => {
  await signInAs("provinceViewer");
  const { unit } = await registerUnit(page);
  await page.goto(`/workspace/organization/basic?unit=${unit}`);
  await context.clearCookies();
  await page.getByLabel("主营业务").fill("立方氮化硼");
  await expect(page.getByRole("link", { name: "在新窗口登录" })).toBeVisible();
  await expect(page.getByLabel("主营业务")).toHaveValue("立方氮化硼");
  await signInAs("provinceViewer");
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible({ timeout: 20_000 });
});

test("verified fields are locked, another's file does not exist", async ({ page, signInAs }) => {
  await signInAs("orgAdmin");
  await page.goto("/workspace/organization/basic");
  await expect(page.getByText("已核验，不能在这里修改。").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "单位名称" })).toHaveCount(0);
  for (const path of ["", "/basic", "/positions", "/titles", "/documents"]) {
    expect((await page.request.get(`/workspace/organization${path}?unit=kun-yang-ni-long`)).status()).toBe(404);
  }
});

test("a representative reads the file and is led back from its forms", async ({ page, signInAs }) => {
  await signInAs("representative");
  await page.goto("/workspace/organization/basic");
  await expect(page.getByText("会员代表可以查看档案。")).toBeVisible();
  await expect(page.getByRole("link", { name: "修改基本信息" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("positions are chosen in two steps, and files go up and come back", async ({ page, signInAs }) => {
    await signInAs("provinceViewer");
    const { unit } = await registerUnit(page);
    await page.goto(`/workspace/organization/positions?unit=${unit}`);
    await page.getByLabel("再选一条产业链").selectOption({ index: 1 });
    await page.getByRole("button", { name: "显示环节" }).click();
    await page.getByRole("checkbox").nth(0).check();
    await page.getByRole("checkbox").nth(1).check();
    await page.getByLabel("在这一环节的产品或服务").first().fill("人造石墨、石墨粉");
    await page.getByRole("button", { name: "保存并返回" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "指定一个主要环节" })).toBeVisible();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "保存并返回" }).click();
    await expect(page.getByText("人造石墨、石墨粉")).toBeVisible();
    await page.goto(`/workspace/organization/documents?unit=${unit}`);
    const upload = page.locator("#upload-licence").getByRole("button", { name: "上传", exact: true });
    await upload.click();
    await expect(page.getByText("没有收到文件。请选择一份文件后上传。").or(page.getByText("这份文件是空的。请选择有内容的文件。"))).toBeVisible();
    await page.getByLabel("上传营业执照或登记证书").setInputFiles({ name: "执照.pdf", mimeType: "application/pdf", buffer: pdf });
    await upload.click();
    await expect(page.getByRole("link", { name: "执照.pdf" })).toBeVisible();
  });
});
