import { expect, test } from "@/tests/support/e2e";
import { personaSignIn } from "@/tests/support/e2e-server";

test("signing in and out needs no mouse, and the focus is always to be seen", async ({ page }) => {
  const { mail, password } = personaSignIn("provinceViewer");
  await page.goto("/sign-in");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("电子邮箱")).toBeFocused();
  const outline = await page.getByLabel("电子邮箱").evaluate((field) => getComputedStyle(field).outlineWidth);
  expect(outline).toBe("3px");
  await page.keyboard.press("Tab");
  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "需要改正" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("电子邮箱")).toBeFocused();
  await page.keyboard.type(mail);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "登录" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();

  const signOut = page.getByRole("button", { name: "退出" });
  for (let presses = 0; presses < 15 && !(await signOut.evaluate((button) => button === document.activeElement)); presses++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
});

test("every link of the weave is reached with the keyboard and reads out its numbers", async ({ page }) => {
  await page.goto("/");
  const chain = page.getByRole("link", { name: /^超硬材料.*政 \d+，产 \d+.*共.*\d+/ });
  await chain.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(chain).toBeFocused();
  await expect(chain.getByText(/^共 \d+ 家$/)).toBeVisible();
});
