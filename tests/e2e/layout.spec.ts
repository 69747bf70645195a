import { expect, test } from "@/tests/support/e2e";
import { inLanguage, languages, publicPages, signedInPages } from "@/tests/support/pages";

for (const language of languages) {
  // 640 is a screen of 1280 at 200 % zoom.
  for (const width of [320, 640, 896, 1200, 1600]) {
    test(`no page in ${language} scrolls sideways at ${width} pixels`, async ({ page, signInAs }) => {
      await signInAs("secretaryGeneral");
      await page.setViewportSize({ width, height: 800 });
      for (const path of [...publicPages, ...signedInPages]) {
        await page.goto(inLanguage(language, path));
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(excess, path).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("paper gets ink on white, without navigation", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/chains/XC-01");
  await expect(page.getByRole("banner")).toBeHidden();
  const colours = await page.evaluate(() => ({
    ink: getComputedStyle(document.documentElement).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
  expect(colours).toEqual({ ink: "rgb(20, 33, 36)", paper: "rgb(255, 255, 255)" });
});
