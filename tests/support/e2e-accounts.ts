import { expect, type Page } from "@playwright/test";

/* What journeys need before they begin: an account of one's own, and the links in mails. */

export async function register(page: Page, mail: string, name = "测试员"): Promise<void> {
  await page.goto("/register");
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("电子邮箱").fill(mail);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "发送邮件" }).click();
  await expect(page.getByRole("heading", { name: "请查收邮件" })).toBeVisible();
}

/** Waits until the worker has written the mail, and answers the link of its button. */
export async function linkInMail(page: Page, mail: string, subject: string): Promise<string> {
  const masked = `${mail[0]}*${mail.slice(mail.indexOf("@"))}`;
  const row = page.getByRole("row", { name: new RegExp(`${subject}.*${masked.replace(/[*.]/g, "\\$&")}`) });
  await expect(async () => {
    await page.goto("/dev/mail");
    await expect(row.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await row.first().getByRole("link").click();
  await expect(page.locator("pre")).toBeVisible();
  const text = await page.locator("pre").innerText();
  return text.match(/https?:\/\/\S+?(?=\s|\]|$)/)?.[0] ?? "";
}

/** Registers through the pages and leaves the browser signed in. */
export async function openAccount(page: Page, mail: string, name: string): Promise<void> {
  const password = "一句并不太短的话用作密码";
  await register(page, mail, name);
  await page.goto(await linkInMail(page, mail, "设置密码，完成注册"));
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "设置密码并登录" }).click();
  await expect(page.getByText(`${name}，您好。`)).toBeVisible();
}
