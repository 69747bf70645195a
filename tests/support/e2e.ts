import { randomUUID } from "node:crypto";
import { type BrowserContext, test as base } from "@playwright/test";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { mailIndex } from "@/lib/accounts/person";
import { seal } from "@/lib/platform/db/sealed";
import type { PersonaName } from "@/prisma/seed/demo/personas";
import { mailOf } from "@/prisma/seed/demo/personas";
import { baseUrl, databaseUrl, serverSecrets } from "./e2e-server";

interface Fixtures {
  /** Puts a persona's session into the browser, or another one, without the form: a row and the cookie that names it. */
  signInAs(persona: PersonaName, context?: BrowserContext): Promise<void>;
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ context }, use) => {
    await use((persona, other = context) => signIn(other, persona));
  },
});

export { expect } from "@playwright/test";

async function signIn(context: BrowserContext, persona: PersonaName): Promise<void> {
  Object.assign(process.env, serverSecrets(), { MODE: "demo", DATABASE_URL: databaseUrl(), AUTH_URL: baseUrl });
  const id = randomUUID();
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(
    `insert into sessions (id, account_id, user_agent, address_sealed, created_at, last_seen_at, expires_at)
     select $1, id, 'test', $2, now(), now(), now() + interval '1 hour' from accounts where sign_in_index = $3`,
    [id, seal("127.0.0.1", "session.address"), mailIndex(mailOf(persona))],
  );
  await client.end();
  await takeSession(context, id);
}

/** Puts a session that exists into the browser. The cookie outlives every clock a test may set. */
export async function takeSession(context: BrowserContext, sessionId: string): Promise<void> {
  const name = "authjs.session-token"; // also the salt
  const value = await encode({ token: { sid: sessionId }, secret: serverSecrets().AUTH_SECRET, salt: name, maxAge: 10 * 366 * 86_400 });
  await context.addCookies([{ name, value, url: baseUrl, httpOnly: true, sameSite: "Lax" }]);
}
