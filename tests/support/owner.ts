import pg from "pg";

/** Runs SQL as the owner of the tables, who may do what the application may not. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Several statements over one connection; answers the rows of each. */
export async function asOwnerAll(sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await client.connect();
  try {
    const results: pg.QueryResult[] = [await client.query(sql)].flat();
    return results.map(({ rows }) => rows);
  } finally {
    await client.end();
  }
}
