import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// Neither UTC nor a whole number of hours from it, so that code which forgets the zone of the alliances fails loudly.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: { alias: { "@": resolve(".") } },
  test: {
    server: { deps: { inline: ["next-auth"] } },
    projects: [
      {
        extends: true,
        test: {
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/strict-console.ts", "tests/support/own-database.ts"],
          pool: "forks",
          maxWorkers: 1,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: { name: "unit", include: ["{app,components,lib,prisma,scripts}/**/*.test.ts"], setupFiles: ["tests/support/strict-console.ts"] },
      },
      {
        extends: true,
        test: { name: "structure", include: ["tests/structure/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/strict-console.ts", "tests/support/own-database.ts"],
          pool: "forks",
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
