import type { Settings } from "@/lib/platform/env";
import { isHalfSeeded } from "@/prisma/seed/demo/unfinished";
import { say } from "@/scripts/bootstrap/say.mjs";
import { emptyDatabase } from "@/scripts/database/empty";
import { checkDatabase, refuseDemoRows } from "./check-database";
import { Refusal } from "./refusal";

/** Migrates and grants. Answers when the database is what this version of the product needs. */
export async function migrate({ MODE, DATABASE_URL, DATABASE_OWNER_URL }: Settings): Promise<void> {
  if (!DATABASE_OWNER_URL) {
    throw new Refusal("DATABASE_OWNER_URL is missing. Set it to the role that owns the tables: postgresql://owner:password@host:5432/database");
  }
  if (MODE === "live") {
    await checkDatabase("DATABASE_OWNER_URL", DATABASE_OWNER_URL);
    await checkDatabase("DATABASE_URL", DATABASE_URL);
  }
  const { prepareDatabase } = await import("@/scripts/database/prepare"); // only now is the client it needs generated
  const applied = await prepareDatabase({ ownerUrl: DATABASE_OWNER_URL, applicationUrl: DATABASE_URL });
  if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
}

/** Demo fills an empty database, and one whose filling was cut off anew; live refuses one that holds demonstration rows. */
export async function fillOrRefuse(settings: Settings): Promise<void> {
  if (settings.MODE === "live") return refuseDemoRows(settings.DATABASE_URL);
  if (isHalfSeeded(settings.DATA_DIR)) {
    say("The demonstration was cut off while it was made. It begins anew.");
    await emptyDatabase(settings.DATABASE_OWNER_URL ?? "");
    await migrate(settings);
  }
  const { seed } = await import("@/prisma/seed/main");
  const seeded = await seed("demo", { begin: say });
  const { disconnect } = await import("@/lib/platform/db/client");
  await disconnect();
  if (seeded) say(seeded);
}
