import { PrismaPg } from "@prisma/adapter-pg";
import { settings } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { PrismaClient } from "./generated/client";

/** The application's connection pool to PostgreSQL, as the role that cannot rewrite history. */
export function db(): PrismaClient {
  holder.qunlianDatabase ??= connect();
  return holder.qunlianDatabase;
}

/** Ends the pool, for commands that are done before their process is. */
export async function disconnect(): Promise<void> {
  await holder.qunlianDatabase?.$disconnect();
  delete holder.qunlianDatabase;
}

/** Kept on the global object, because development reloads modules without ending their pools. */
const holder = globalThis as { qunlianDatabase?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: settings().DATABASE_URL,
      // The adapter reads every timestamp as UTC, whatever offset the server sent.
      options: "-c TimeZone=UTC",
      max: settings().DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
    },
    { onPoolError: (error) => logger.warn({ err: error }, "database connection lost") },
  );
  return new PrismaClient({ adapter });
}
