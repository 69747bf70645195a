import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "@/scripts/bootstrap/say.mjs";
import { commentDifference } from "@/scripts/database/comments";
import { emptyDatabase } from "@/scripts/database/empty";
import { differenceToSchema } from "@/scripts/database/schema-engine";
import { fillOrRefuse, migrate } from "@/scripts/start/prepare";
import type { ProductEnvironment } from "@/scripts/start/product-environment";
import { Refusal } from "@/scripts/start/refusal";
import { runCommand } from "./run-command";

/*
 * npm run db:migrate               brings the database to this version
 * npm run db:seed -- reference     fills an empty live database with what every installation begins with
 * npm run db:new -- "a sentence"   writes the migration that leads from the last one to prisma/schema
 * npm run db:reset                 begins a demonstration anew
 */
const commands: Record<string, (product: ProductEnvironment, words: string[]) => Promise<void>> = {
  migrate: async ({ settings }) => {
    await migrate(settings);
    say("The database is up to date.");
  },
  seed: async (_product, [kind]) => {
    if (kind !== "reference") throw new Refusal("Say what to seed: npm run db:seed -- reference");
    const { seed } = await import("@/prisma/seed/main");
    const done = await seed(kind);
    if (done) say(done);
    else say("The reference data are there already; nothing was changed.");
  },
  new: async ({ settings }, words) => {
    const sentence = words.join(" ").trim();
    if (!sentence) throw new Refusal('Say what the migration does: npm run db:new -- "add the phone number of secretariats"');
    await migrate(settings);
    const owner = settings.DATABASE_OWNER_URL ?? "";
    const parts = [await differenceToSchema(owner), await commentDifference(owner)].filter(Boolean);
    if (parts.length === 0) throw new Refusal("The schema files and the migrations agree already; there is nothing to write.");
    say(`Written: ${writeMigration(sentence, parts)}`);
  },
  reset: async ({ settings, presence }) => {
    if (settings.MODE !== "demo") throw new Refusal("Only a demonstration can begin anew; a live database is never emptied.");
    if (presence.isShared) throw new Refusal("The portal is running. Stop it, then run npm run db:reset again.");
    await emptyDatabase(settings.DATABASE_OWNER_URL ?? "");
    await migrate(settings);
    await fillOrRefuse(settings);
  },
};

function writeMigration(sentence: string, parts: string[]): string {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(
    "prisma/migrations",
    `${stamp}_${sentence
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_|_$/g, "")}`,
  );
  mkdirSync(folder);
  const file = join(folder, "migration.sql");
  if (!existsSync(file)) writeFileSync(file, `${parts.join("\n\n")}\n`);
  return file;
}

const [name = "", ...words] = process.argv.slice(2);
await runCommand(async (product) => {
  const command = commands[name];
  if (!command) throw new Refusal(`There is no such command. Known are: ${Object.keys(commands).join(", ")}`);
  await command(product, words);
});
