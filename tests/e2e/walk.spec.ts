import { expect, test } from "@/tests/support/e2e";
import { linkInMail } from "@/tests/support/e2e-accounts";
import { fillApplication, fillFile, mailOf, openAct, openDesk, plainAct, registerUnit, release, send, startApplication, upload } from "@/tests/support/walk";

const yutong = { name: "宇通客车股份有限公司", shortName: "宇通客车", creditCode: "91410000170001401D" };

test("a company joins an alliance, from registration to the directory, and then a second one", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const slug = await registerUnit(page, yutong);
  await fillFile(page, slug, yutong);
  expect((await page.request.get(`/organizations/${slug}`)).status(), "nobody has verified it yet").toBe(404);

  const number = await startApplication(page, slug, "new-energy-vehicles");
  expect(number).toMatch(/^QC-/);
  await fillApplication(page, number, "参与新能源汽车产业链协同");
  await send(page, number, "提交申请");

  await page.goto(`/workspace/applications/${number}`);
  await page.getByRole("button", { name: "取回修改" }).click();
  await expect(page.getByText("申请已取回，可以修改后再次提交。")).toBeVisible();
  await send(page, number, "提交申请");

  const desk = await openDesk(browser, "new-energy-vehicles");
  const address = `/secretariat/new-energy-vehicles/applications/${number}`;
  await desk.officer.goto("/secretariat/new-energy-vehicles/applications");
  await desk.officer.getByRole("link", { name: yutong.name }).click();
  await plainAct(desk.officer, address, "开始办理", "已开始办理。");
  await page.goto(`/workspace/applications/${number}`);
  await expect(page.getByRole("button", { name: "取回修改" })).toHaveCount(0);
  await plainAct(desk.officer, address, "受理", "已受理，转入初审，已通知申请单位。");

  // Returned for one field and one paper.
  const correction = await openAct(desk.reviewer, address, "要求补正");
  for (const group of await correction.locator("details > summary").all()) await group.click();
  await correction.getByLabel("主营业务").check();
  await correction.getByLabel("怎样补正").filter({ visible: true }).nth(0).fill("写明主要产品和用途");
  await correction.getByLabel("盖章申请表").check();
  await correction.getByLabel("怎样补正").filter({ visible: true }).nth(1).fill("补盖公章后重新扫描");
  await correction.getByRole("button", { name: "预览" }).click();
  await expect(correction.getByText("补盖公章后重新扫描").first()).toBeVisible();
  await correction.getByRole("button", { name: "发出补正通知" }).click();
  await expect(desk.reviewer.getByText("已发出补正通知，时限暂停。")).toBeVisible();

  // The applicant comes by the mail's link, corrects both, and changes one thing more.
  await page.goto(await linkInMail(page, mailOf(yutong), `入会申请 ${number} 需要补正`));
  await expect(page).toHaveURL(new RegExp(`/workspace/applications/${number}`));
  await page.goto(`/workspace/organization/basic?unit=${slug}&back=/workspace/applications/${number}`);
  await expect(page.getByText("写明主要产品和用途").first()).toBeVisible();
  await page.getByLabel("主营业务").fill("大中型客车研发、制造与销售，用于公交、客运和旅游");
  await page.getByLabel("网站").fill("https://www.yutong.example");
  await page.getByRole("button", { name: "保存并返回" }).click();
  await expect(page).toHaveURL(new RegExp(`/workspace/applications/${number}`));
  await page.goto(`/workspace/applications/${number}/documents`);
  await expect(page.getByText("补盖公章后重新扫描").first()).toBeVisible();
  await upload(page, "stamped_application", "补盖公章的申请表");
  await send(page, number, "提交补正");

  // The reviewer sees what was asked for, and what was not.
  await desk.reviewer.goto(address);
  const comparison = desk.reviewer.locator("section").filter({ has: desk.reviewer.getByRole("heading", { name: "补正前后对照" }) });
  await expect(comparison.getByText(/写明主要产品和用途/)).toBeVisible();
  await expect(comparison.getByText(/补盖公章后重新扫描/)).toBeVisible();
  await expect(comparison.getByRole("row").filter({ hasText: "网站" }).getByText("未要求的改动")).toBeVisible();
  await plainAct(desk.reviewer, address, "通过初审", "已通过初审，转入下一步。");
  await desk.reviewer.goto(address);
  await expect(desk.reviewer.getByRole("button", { name: "预览" })).toHaveCount(0);
  await release(desk.secretaryGeneral, address);

  // Found by everybody, in both languages.
  const visitor = await (await browser.newContext()).newPage();
  for (const q of ["宇通", "yutong", "ytkc", yutong.creditCode]) {
    for (const prefix of ["", "/en"]) {
      await visitor.goto(`${prefix}/directory?q=${encodeURIComponent(q)}`);
      await expect(visitor.getByRole("link", { name: yutong.name }).first(), `${prefix} ${q}`).toBeVisible();
    }
  }
  await visitor.getByRole("link", { name: yutong.name }).first().click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(yutong.name);

  // The applicant saw every step with its date, and has a certificate that can be checked.
  await page.goto(`/workspace/applications/${number}`);
  for (const step of ["提交申请", "取回修改", "秘书处开始办理", "已受理", "要求补正", "交回补正", "初审通过", "批准并发布"]) {
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: step })
        .filter({ has: page.locator("time") })
        .first(),
      step,
    ).toBeVisible();
  }
  const certificate = (await page.locator("main").innerText()).match(/HNIA-QC-\d{4}-\d{4}/)?.[0] ?? "";
  await visitor.goto(`/certificates/${certificate}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("有效");

  // A second alliance: the verified licence is reused, and fewer than five things are asked.
  const second = await startApplication(page, slug, "advanced-equipment");
  await page.goto(`/workspace/applications/${second}/check`);
  await expect(page.getByText("还有 4 处没有填")).toBeVisible();
  await page.goto(`/workspace/applications/${second}/documents`);
  await expect(page.getByText(/已由河南省新能源汽车产业联盟于.*核验，无需重复上传/)).toBeVisible();
  await fillApplication(page, second, "联合开发专用底盘");
  await send(page, second, "提交申请");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an application is filled in and sent", async ({ page }) => {
    test.setTimeout(120_000);
    const unit = { name: "河南无脚本客车试验有限公司", shortName: "无脚本", creditCode: "91410104MA4107G73X" };
    const slug = await registerUnit(page, unit);
    await fillFile(page, slug, unit);
    const number = await startApplication(page, slug, "new-energy-vehicles");
    await fillApplication(page, number, "参与新能源汽车产业链协同");
    await send(page, number, "提交申请");
    await page.goto("/workspace/inbox");
    await expect(page.getByText(`已收到河南省新能源汽车产业联盟入会申请 ${number}`)).toBeVisible();
  });
});

test("a file too large and a picture under a false name are refused with a sentence, and what was typed stays", async ({ page }) => {
  test.setTimeout(120_000);
  const unit = { name: "河南边界客车试验有限公司", shortName: "边界", creditCode: "91410100MA4454X73N" };
  const slug = await registerUnit(page, unit);
  await page.goto(`/workspace/organization/documents?unit=${slug}`);
  const form = page.locator("#upload-licence");
  await form
    .locator("input[type=file]")
    .setInputFiles({ name: "大.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(20 * 1024 * 1024)]) });
  await form.getByRole("button", { name: "上传", exact: true }).click();
  await expect(page.getByText("文件超过 10 MB。请压缩或拆分后重新上传。")).toBeVisible();
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  await form.locator("input[type=file]").setInputFiles({ name: "执照.pdf", mimeType: "application/pdf", buffer: png });
  await form.getByRole("button", { name: "上传", exact: true }).click();
  await expect(page.getByText(/这份文件实际是 PNG/)).toBeVisible();
  const number = await startApplication(page, slug, "new-energy-vehicles");
  await page.goto(`/workspace/applications/${number}/content`);
  await page.getByLabel("入会理由").fill("理".repeat(1001));
  await page.getByRole("button", { name: "保存并继续" }).click();
  await expect(page.getByText("不超过 1000 个字").first()).toBeVisible();
  await expect(page.getByLabel("入会理由")).toHaveValue("理".repeat(1001));
});
