import { execFileSync } from "node:child_process";
import { z } from "zod";
import { baseUrl, clockFile, databaseUrl, dataFolder, serverSecrets } from "./e2e-server";

/** Runs a script of tests/support on the portal under test, by its database and its clock, and reads the line of JSON it ends with. */
function runBeside<Schema extends z.ZodType>(script: string, words: string[], schema: Schema): z.output<Schema> {
  const output = execFileSync(process.execPath, ["--import", "./tests/support/clock.mjs", "--import", "tsx", `tests/support/${script}.ts`, ...words], {
    env: { ...process.env, ...serverSecrets(), MODE: "demo", DATABASE_URL: databaseUrl(), AUTH_URL: baseUrl, DATA_DIR: dataFolder, CLOCK_FILE: clockFile },
    encoding: "utf8",
  });
  return schema.parse(JSON.parse(output.trim().split("\n").at(-1) ?? ""));
}

const caseSchema = z.object({ alliance: z.string(), number: z.string(), unit: z.string(), unitName: z.string(), creditCode: z.string(), fileId: z.uuid() });

export type ForeignCase = z.infer<typeof caseSchema>;

/** A submitted case of a unit that no persona belongs to, on the desk of modern food; made by the product's own use cases. */
export function makeCaseForE2e(): ForeignCase {
  return runBeside("make-case", [], caseSchema);
}

const deskSchema = z.object({ officer: z.uuid(), reviewer: z.uuid(), secretaryGeneral: z.uuid() });

/** Sessions of three people newly appointed in a secretariat. */
export function makeDeskForE2e(alliance: string): z.infer<typeof deskSchema> {
  return runBeside("make-desk", [alliance], deskSchema);
}
