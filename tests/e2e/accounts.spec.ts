import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { linkInMail, register } from "@/tests/support/e2e-accounts";
import { personaSignIn } from "@/tests/support/e2e-server";

/* These run with JavaScript and without it. */

const password = "一句并不太短的话用作密码";

async function signIn(page: Page, mail: string, secret: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByLabel("密码").fill(secret);
  await page.getByRole("button", { name: "登录" }).click();
}

test("somebody registers, proves the address, signs out, forgets the password and comes back", async ({ page }, { project }) => {
  const mail = `walk-${project.name}@${project.name}-walk.example`;
  await register(page, mail);
  await page.goto(await linkInMail(page, mail, "设置密码，完成注册"));
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "设置密码并登录" }).click();
  await expect(page.getByText("测试员，您好。")).toBeVisible();

  await page.getByRole("button", { name: "退出" }).first().click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/workspace/me");
  await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();

  await page.goto("/reset-password");
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByRole("button", { name: "发送邮件" }).click();
  await expect(page.getByRole("heading", { name: "请查收邮件" })).toBeVisible();
  await page.goto(await linkInMail(page, mail, "重置密码"));
  await page.getByLabel("新密码").fill(`${password}二`);
  await page.getByRole("button", { name: "设置新密码并登录" }).click();
  await expect(page.getByText("测试员，您好。")).toBeVisible();
  await page.getByRole("button", { name: "退出" }).first().click();

  await signIn(page, mail, password);
  await expect(page.getByText("电子邮箱与密码不符。")).toBeVisible();
  await expect(page.getByLabel("电子邮箱")).toHaveValue(mail);
  if (project.name === "no-js") await expect(page.getByLabel("密码")).toHaveValue(""); // passwords never come back from the server
  await page.getByLabel("密码").fill(`${password}二`);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page.getByText("测试员，您好。")).toBeVisible();
});

test("faults are listed above the form, lead to their fields, and lose nothing that was typed", async ({ page }) => {
  await page.goto("/register");
  await page.getByLabel("姓名").fill("王");
  await page.getByLabel("电子邮箱").fill("没有网域@");
  await page.getByRole("button", { name: "发送邮件" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "需要改正" });
  await expect(summary).toContainText("有 3 处需要改正");
  await expect(page.getByLabel("姓名")).toHaveValue("王");
  await expect(page.getByLabel("电子邮箱")).toHaveValue("没有网域@");
  await expect(page.getByLabel("姓名")).toHaveAttribute("aria-invalid", "true");
  await summary.getByRole("link", { name: "姓名至少 2 个字" }).click();
  await expect(page).toHaveURL(/#register-name$/);
});

test("after signing in people come to where they were going, and nowhere else", async ({ page }, { project }) => {
  const { mail, password: secret } = personaSignIn(project.name === "js" ? "officer" : "reviewer");
  await page.goto("/workspace/me");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fworkspace%2Fme$/);
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByLabel("密码").fill(secret);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page).toHaveURL(/\/workspace\/me$/);
  await page.getByRole("button", { name: "退出" }).first().click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/sign-in?next=https://evil.example/");
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByLabel("密码").fill(secret);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page).toHaveURL(/localhost:\d+\/workspace$/);
});

test("a device is signed out from another at once", async ({ page, browser }, { project }) => {
  const { mail, password: secret } = personaSignIn(project.name === "js" ? "liaison" : "representative");
  await signIn(page, mail, secret);
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
  const elsewhere = await browser.newContext({ javaScriptEnabled: project.name === "js" });
  const other = await elsewhere.newPage();
  await signIn(other, mail, secret);
  await expect(other.getByRole("heading", { name: "工作台" })).toBeVisible();

  await page.goto("/workspace/me");
  await page.getByRole("button", { name: "退出此设备" }).first().click();
  await expect(page.getByText("该设备已退出登录。")).toBeVisible();
  await other.goto("/workspace");
  await expect(other.getByRole("heading", { name: "登录" })).toBeVisible();
  await elsewhere.close();
});

test("a link that is used up or made up says what to do", async ({ page }) => {
  await page.goto("/verify-mail/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "设置密码并登录" }).click();
  await expect(page.getByText("链接无效。")).toBeVisible();
});

test("the workspace names units and appointments", async ({ page, signInAs }) => {
  await signInAs("secretaryGeneral");
  await page.goto("/workspace");
  await expect(page.getByRole("row", { name: /河南省新材料产业联盟.*秘书长/ })).toBeVisible();
  await page.goto("/en/workspace");
  await expect(page.getByRole("row", { name: /Henan New Materials Industry Alliance.*Secretary-general/ })).toBeVisible();
});
