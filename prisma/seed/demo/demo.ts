import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { systemSource } from "@/lib/platform/audit/append";
import { inTransaction } from "@/lib/platform/db/transaction";
import { settings } from "@/lib/platform/env";
import { seedReference } from "@/prisma/seed/reference/reference";
import { seedOrganizations } from "./organizations";
import type { PersonaSignIn } from "./personas";
import { seedPersonas } from "./seed-personas";

/** Fills an empty demo database, whole or not at all. The passwords are kept beside it, readable by its owner only. */
export async function seedDemo(): Promise<void> {
  if (settings().MODE !== "demo") throw new Error("Demonstration data belong in demo mode only.");
  const signIns = await inTransaction(
    systemSource,
    async (tx) => {
      await seedReference(tx, { isDemo: true });
      await seedOrganizations(tx);
      return seedPersonas(tx);
    },
    { seconds: 120 },
  );
  keepSignIns(signIns);
}

function personasFile(): string {
  return join(resolve(settings().DATA_DIR), "personas.json");
}

function keepSignIns(signIns: PersonaSignIn[]): void {
  mkdirSync(resolve(settings().DATA_DIR), { recursive: true });
  writeFileSync(personasFile(), JSON.stringify(signIns, null, 2), { mode: 0o600 });
}
