import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Runs before the test file is imported, so that the file's first look at the settings finds its own database.
const { environment, superuserUrl } = { environment: inject("environment"), superuserUrl: inject("superuserUrl") };
const name = `test_${randomUUID().replaceAll("-", "")}`;

await asSuperuser(`create database ${name} template qunlian strategy file_copy owner qunlian_owner`);
Object.assign(process.env, environment, {
  DATABASE_URL: environment.DATABASE_URL.replace(/qunlian$/, name),
  DATABASE_OWNER_URL: environment.DATABASE_OWNER_URL.replace(/qunlian$/, name),
});

afterAll(async () => {
  const { disconnect } = await import("@/lib/platform/db/client");
  const { closeSender } = await import("@/lib/platform/jobs/enqueue");
  await closeSender();
  await disconnect();
  await asSuperuser(`drop database ${name} with (force)`);
});

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
