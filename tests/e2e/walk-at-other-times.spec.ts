import { writeFileSync } from "node:fs";
import { expect, test } from "@/tests/support/e2e";
import { clockFile } from "@/tests/support/e2e-server";
import { walkStraight } from "@/tests/support/walk";

/* The clock of all processes is moved, so this runs by itself after everything else (playwright.config.ts). */

test.describe.configure({ mode: "serial" }); // one clock for all

test.afterAll(() => writeFileSync(clockFile, "0"));

const moments = [
  ["2027-02-03", { name: "河南春节前客车试验有限公司", shortName: "春节前", creditCode: "914101007000000181" }],
  ["2029-01-02", { name: "河南来年客车试验有限公司", shortName: "来年", creditCode: "91410100700000026U" }],
] as const;

for (const [day, unit] of moments) {
  test(`a company joins on ${day}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    writeFileSync(clockFile, String(new Date(`${day}T10:00:00+08:00`).getTime() - Date.now()));
    await expect(async () => {
      await page.goto("/");
      await expect(page.getByText(day.slice(0, 4)).first()).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    const slug = await walkStraight(page, browser, unit);
    await page.goto(`/organizations/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(unit.name);
    await expect(page.getByText(day.slice(0, 4)).first()).toBeVisible();
  });
}
