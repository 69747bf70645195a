import { execFileSync } from "node:child_process";
import { z } from "zod";
import { baseUrl, databaseUrl, dataFolder, serverSecrets } from "./e2e-server";

const caseSchema = z.object({ alliance: z.string(), number: z.string(), unit: z.string(), unitName: z.string(), creditCode: z.string(), fileId: z.uuid() });

export type ForeignCase = z.infer<typeof caseSchema>;

/** A submitted case of a unit that no persona belongs to, on the desk of modern food; made by the product's own use cases in a process of its own. */
export function makeCaseForE2e(): ForeignCase {
  const output = execFileSync(process.execPath, ["--import", "tsx", "tests/support/make-case.ts"], {
    env: { ...process.env, ...serverSecrets(), MODE: "demo", DATABASE_URL: databaseUrl(), AUTH_URL: baseUrl, DATA_DIR: dataFolder, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  return caseSchema.parse(JSON.parse(output.trim().split("\n").at(-1) ?? ""));
}
