import pg from "pg";

/** Takes everything out of a demonstration's database; the next migration makes its tables anew. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("DROP SCHEMA public CASCADE; DROP SCHEMA IF EXISTS jobs CASCADE; CREATE SCHEMA public");
  } finally {
    await client.end();
  }
}
