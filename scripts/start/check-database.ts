import pg from "pg";
import { Refusal } from "./refusal";

/** Connects once with each address, so that a wrong one ends the start with a sentence instead of a stack trace. */
export async function checkDatabase(name: "DATABASE_URL" | "DATABASE_OWNER_URL", url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string; trigrams: number }>(
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    );
    const server = rows[0];
    if (server && server.version < 180000)
      throw new Refusal(`${name} leads to PostgreSQL ${Math.floor(server.version / 10000)}. Qunlian needs PostgreSQL 18 or newer.`);
    if (server && server.encoding !== "UTF8") throw new Refusal(`The database of ${name} is encoded in ${server.encoding}. Create it with ENCODING 'UTF8'.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(sentenceFor(name, url, error));
  } finally {
    await client.end().catch(() => {});
  }
}

function sentenceFor(name: string, url: string, error: unknown): string {
  const { hostname, port, pathname, username } = new URL(url);
  const { code, message } = error as NodeJS.ErrnoException;
  const server = `${hostname}:${port || 5432}`;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ETIMEDOUT" || code === "EHOSTUNREACH" || /timeout/.test(message)) {
    return `No PostgreSQL server answers at ${server}. Check ${name}, and that the server is running.`;
  }
  if (code === "28P01" || code === "28000")
    return `PostgreSQL at ${server} refuses the user ${decodeURIComponent(username)}. Check user and password in ${name}.`;
  if (code === "3D000") return `PostgreSQL at ${server} has no database ${pathname.slice(1)}. Create it, or correct ${name}.`;
  return `PostgreSQL at ${server} cannot be used: ${message}. Check ${name}.`;
}

/** Demonstration rows in a live database are a mistake to be cleared before anybody takes them for real. */
export async function refuseDemoRows(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const table of ["organizations", "persons", "accounts", "resolutions", "calendar_years"]) {
      const { rows } = await client.query(`select 1 from ${table} where is_demo limit 1`);
      if (rows.length > 0)
        throw new Refusal(`The database of DATABASE_URL holds demonstration rows (table ${table}). Live mode needs a database without them.`);
    }
  } finally {
    await client.end();
  }
}
