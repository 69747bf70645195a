import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { inLanguage, languages, publicPages, signedInPages } from "@/tests/support/pages";

/** WCAG 2.2 AA by axe, on every page, in both languages, light and dark. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const language of languages) {
  for (const path of publicPages) {
    test(`${path} in ${language} has no accessibility fault`, async ({ page }) => {
      await page.goto(inLanguage(language, path));
      expect(await findFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findFaults(page), "in dark mode").toEqual([]);
    });
  }

  for (const path of signedInPages) {
    test(`${path} in ${language} has no accessibility fault`, async ({ page, signInAs }) => {
      await signInAs("secretaryGeneral");
      await page.goto(inLanguage(language, path));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findFaults(page), "in dark mode").toEqual([]);
    });
  }
}

test("a form with faults has no accessibility fault", async ({ page }) => {
  await page.goto("/register");
  await page.getByRole("button", { name: "发送邮件" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(3);
  expect(await findFaults(page)).toEqual([]);
});

test("the check itself finds a fault", async ({ page }) => {
  await page.goto("/about", { waitUntil: "networkidle" });
  await page.evaluate(() => document.querySelector("h1")?.insertAdjacentHTML("afterend", '<img src="/icon.svg"><p style="color:#ccc">faint</p>'));
  const faults = await findFaults(page);
  expect(faults.some((fault) => fault.startsWith("image-alt"))).toBe(true);
  expect(faults.some((fault) => fault.startsWith("color-contrast"))).toBe(true);
});
