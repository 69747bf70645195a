import { defineConfig, devices } from "@playwright/test";
import { baseUrl, serverEnvironment } from "./tests/support/e2e-server";

/** End to end, in a real Chromium, on the production build, started as `npm start` does and filled as a demonstration is. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: baseUrl,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  projects: [
    { name: "js", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } }, testIgnore: "**/walk-at-other-times.spec.ts" },
    {
      name: "no-js",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      testMatch: ["**/accounts.spec.ts", "**/claims.spec.ts", "**/directory.spec.ts", "**/people.spec.ts", "**/public-pages.spec.ts"],
    },
    {
      // Moves the clock of all processes, so it waits until nobody else needs it.
      name: "other-times",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
      testMatch: "**/walk-at-other-times.spec.ts",
      dependencies: ["js", "no-js"],
    },
  ],
  webServer: {
    command: "node --import tsx tests/support/start-for-e2e.ts",
    url: `${baseUrl}/api/ready`,
    env: serverEnvironment,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
