import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { linkInMail, openAccount } from "@/tests/support/e2e-accounts";

/* These run with JavaScript and without it. */

const unit = "河南昆阳尼龙新材料股份有限公司";
const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** Claims the unit through the pages, and answers the claim's number. */
async function claim(page: Page): Promise<string> {
  await page.goto("/workspace/claims/new");
  await page.getByLabel("单位全称或统一社会信用代码").fill(unit);
  await page.getByRole("button", { name: "查找" }).click();
  for (const [label, name, index] of [
    ["营业执照", "licence.pdf", 0],
    ["认领函", "letter.pdf", 1],
  ] as const) {
    await page.getByLabel(label).setInputFiles({ name, mimeType: "application/pdf", buffer: pdf });
    await page.getByRole("button", { name: "上传" }).nth(index).click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  }
  await page.getByLabel("您的职务").fill("办公室主任");
  await page.getByLabel("认领说明").fill("原管理员已离职。");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "提交认领" }).click();
  const status = page.getByRole("status").filter({ hasText: "认领已提交" });
  await expect(status).toBeVisible();
  return (await status.innerText()).match(/RL-\d{4}-\d{4}/)?.[0] ?? "";
}

test("somebody claims a unit, is refused with a reason, claims again and administers it", async ({ page, signInAs, browser }, { project }) => {
  test.setTimeout(120_000);
  const mail = `claimant-${project.name}@${project.name}-claimant.example`;
  await openAccount(page, mail, "认领测试员");
  const first = await claim(page);

  const office = await (await browser.newContext({ javaScriptEnabled: project.name === "js" })).newPage();
  await signInAs("secretaryGeneral", office.context());
  await office.goto("/secretariat/new-materials/claims");
  await office
    .getByRole("row", { name: new RegExp(first) })
    .getByRole("link")
    .click();
  const paper = await office.getByRole("link", { name: "letter.pdf" }).getAttribute("href");
  expect((await office.request.get(paper ?? "")).status()).toBe(200);
  await office.getByLabel("理由").selectOption("papers_differ");
  await office.getByLabel("具体说明").fill("认领函没有盖章。");
  await office.getByRole("button", { name: "预览不同意" }).click();
  await expect(office.getByText("理由：材料与单位信息不一致。认领函没有盖章。")).toBeVisible();
  await office.getByRole("link", { name: "返回修改" }).click();
  await expect(office.getByLabel("具体说明")).toHaveValue("认领函没有盖章。");
  await office.getByRole("button", { name: "预览不同意" }).click();
  const colleague = await office.context().newPage();
  await colleague.goto(office.url());
  await office.getByRole("button", { name: "确认不同意" }).click();
  await expect(office.getByRole("status")).toContainText("已不同意");
  await colleague.getByRole("button", { name: "确认不同意" }).click();
  await expect(colleague.getByRole("alert").filter({ hasText: "由秘书长办结" })).toBeVisible();

  expect(await linkInMail(page, mail, `不同意认领${unit}`)).toContain("/workspace/claims");
  await page.goto("/workspace/claims");
  await expect(page.getByRole("row", { name: new RegExp(first) })).toContainText("认领函没有盖章。");

  const second = await claim(page);
  await office.goto(`/secretariat/new-materials/claims/${second}`);
  await office.getByLabel("共同管理").check();
  await office.getByRole("button", { name: "预览同意" }).click();
  await expect(office.getByText(`认领测试员成为${unit}的单位管理员`)).toBeVisible();
  await office.getByRole("button", { name: "确认同意" }).click();
  await expect(office.getByRole("status")).toContainText("已同意");
  await page.goto("/workspace/people");
  await expect(
    page
      .getByRole("row", { name: /认领测试员/ })
      .filter({ hasText: "单位管理员" })
      .first(),
  ).toBeVisible();
});

test("a claim is withdrawn by its claimant", async ({ page, signInAs }, { project }) => {
  await signInAs(project.name === "js" ? "councilUnit" : "viceChairUnit");
  const number = await claim(page);
  await page.getByRole("link", { name: number }).click();
  await page.getByRole("button", { name: "撤回认领" }).click();
  await expect(page.getByRole("row", { name: new RegExp(number) })).toContainText("已撤回");
});

test("a claim is found by its claimant and its decider only", async ({ page, signInAs }, { project }) => {
  await signInAs(project.name === "js" ? "liaison" : "representative");
  const number = await claim(page);
  const desk = `/secretariat/new-materials/claims/${number}`;
  for (const persona of ["officer", "otherAllianceOfficer", "orgAdmin", "provinceAdmin"] as const) {
    await signInAs(persona);
    for (const path of [desk, `${desk}/decision?decision=accept&handover=joint&version=1`, `/workspace/claims/${number}`, `/admin/claims/${number}`]) {
      expect((await page.goto(path))?.status(), `${persona} ${path}`).toBe(404);
      expect(await page.title()).not.toContain(unit);
    }
  }
  await signInAs("secretaryGeneral");
  expect((await page.goto(desk))?.status()).toBe(200);
  expect((await page.goto(`/secretariat/modern-food/claims/${number}`))?.status()).toBe(404);
});
