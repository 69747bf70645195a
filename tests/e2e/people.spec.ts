import { expect, test } from "@/tests/support/e2e";
import { linkInMail } from "@/tests/support/e2e-accounts";

/* These run with JavaScript and without it. */

const password = "一句并不太短的话用作密码";

test("an administrator invites a liaison, who sets up an account and acts, until the administrator ends it", async ({ page, signInAs, browser }, {
  project,
}) => {
  const mail = `invited-${project.name}@${project.name}-invited.example`;
  const name = `新联络员${project.name}`;
  await signInAs("orgAdmin");
  await page.goto("/workspace/people");
  await page.getByRole("button", { name: "发出邀请" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "有 3 处需要改正" })).toBeVisible();
  await page.getByLabel("姓名").fill("受邀人员");
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByLabel("联络员").check();
  await page.getByRole("button", { name: "发出邀请" }).click();
  await expect(page.getByRole("status")).toContainText("邀请已发出");
  const invitation = page.getByRole("row", { name: new RegExp(`i\\*@${project.name}-invited.example`) });
  await expect(invitation).toContainText("待接受");
  const link = await linkInMail(page, mail, "邀请您");

  await page.goto(link);
  await expect(page.getByText("这份邀请是发给另一个电子邮箱的")).toBeVisible();

  const newcomer = await (await browser.newContext({ javaScriptEnabled: project.name === "js" })).newPage();
  await newcomer.goto(link);
  await newcomer.getByLabel("姓名").fill(name);
  await newcomer.getByLabel("密码").fill(password);
  await newcomer.getByRole("button", { name: "设置账号并接受邀请" }).click();
  await expect(newcomer.getByRole("alert").filter({ hasText: "请阅读并同意个人信息处理规则" })).toBeVisible();
  await newcomer.getByLabel("密码").fill(password); // a secret is never sent back
  await newcomer.getByRole("checkbox").check();
  await newcomer.getByRole("button", { name: "设置账号并接受邀请" }).click();
  await expect(newcomer.getByRole("status")).toContainText("已接受邀请");
  await expect(newcomer.getByRole("heading", { name: "邀请人员" })).toHaveCount(0);
  await newcomer.goto(link);
  await expect(newcomer.getByRole("heading", { name: "邀请已经接受" })).toBeVisible();

  await page.goto("/workspace/people");
  await expect(invitation.filter({ hasText: "已接受" })).toBeVisible();
  await page
    .getByRole("row", { name: new RegExp(name) })
    .getByRole("link", { name: "结束身份" })
    .click();
  await expect(page.getByText(`${name}将立即不再是本单位的联络员`)).toBeVisible();
  await page.getByRole("button", { name: "结束身份" }).click();
  await expect(page.getByRole("status")).toContainText("已结束，即时生效");
  await newcomer.goto("/workspace/people");
  await expect(newcomer.getByText("您还没有代表任何单位")).toBeVisible();
});

test("an invitation is sent again and taken back, and its link says so", async ({ page, signInAs, browser }, { project }) => {
  const mail = `back-${project.name}@${project.name}-back.example`;
  await signInAs("orgAdmin");
  await page.goto("/workspace/people");
  await page.getByLabel("姓名").fill("受邀人员");
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByLabel("单位管理员").check();
  await page.getByRole("button", { name: "发出邀请" }).click();
  const link = await linkInMail(page, mail, "邀请您");
  await page.goto("/workspace/people");
  const row = page.getByRole("row", { name: new RegExp(`b\\*@${project.name}-back.example`) });
  await row.getByRole("button", { name: "重新发送" }).click();
  await expect(page.getByRole("status")).toContainText("重新发送");
  await row.getByRole("button", { name: "撤回" }).click();
  await expect(row).toContainText("已撤回");
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "邀请已撤回" })).toBeVisible();
});

test("the last administrator stays, and others do not manage people", async ({ page, signInAs }) => {
  await signInAs("orgAdmin");
  await page.goto("/workspace/people");
  await page.getByRole("row", { name: /本人/ }).getByRole("link", { name: "结束身份" }).click();
  await page.getByRole("button", { name: "结束身份" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "唯一的单位管理员" })).toBeVisible();
  const ofThePart = page.url();
  await signInAs("liaison");
  await page.goto("/workspace/people");
  await expect(page.getByText("人员和邀请由单位管理员管理")).toBeVisible();
  expect((await page.goto(ofThePart))?.status()).toBe(404);
});
