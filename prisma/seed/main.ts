import { systemSource } from "@/lib/platform/audit/append";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { seedDemo } from "./demo/demo";
import { seedReference } from "./reference/reference";

/** Seeds only what is empty; answers what was done, or nothing. Live databases take `reference`, demonstrations `demo`. */
export async function seed(kind: "reference" | "demo", { begin }: { begin?: (what: string) => void } = {}): Promise<string | undefined> {
  if ((await db().alliance.count()) > 0) return undefined;
  if (kind === "demo") {
    begin?.("Telling the demonstration's story since 2023, about half a minute …");
    await seedDemo();
    return "Demonstration data seeded.";
  }
  await inTransaction(systemSource, (tx) => seedReference(tx, { isDemo: false }), { seconds: 120 });
  return "Reference data seeded: alliances, chains, links, cities, industries, titles, tiers, tier rules, calendars.";
}
