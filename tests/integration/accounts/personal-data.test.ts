import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findActor } from "@/lib/accounts/query";
import { changePassword } from "@/lib/accounts/services/change-password";
import { register } from "@/lib/accounts/services/register";
import { requestPasswordReset } from "@/lib/accounts/services/request-password-reset";
import { resetPassword } from "@/lib/accounts/services/reset-password";
import { signIn } from "@/lib/accounts/services/sign-in";
import { signOut } from "@/lib/accounts/services/sign-out";
import { verifyMail } from "@/lib/accounts/services/verify-mail";
import { logger } from "@/lib/platform/logger";
import { outboxFolder } from "@/lib/platform/mail/deliver";
import { sendWaitingMails, tokenIn } from "@/tests/support/mails";
import { asOwner } from "@/tests/support/owner";

const planted = { name: "欧阳种植", mail: "planted.person@example.cn", password: "planted password 4711", phone: "13912345678" };
const source = { actor: "visitor", address: "10.9.9.9" } as const;
const device = { userAgent: "Firefox", address: "10.9.9.9" };

const logged: string[] = [];
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
  logged.push(String(chunk));
  return write(chunk, ...rest);
}) as typeof process.stdout.write;

afterAll(() => {
  process.stdout.write = write;
});

test("what a person types stands in no table but sealed, in no log and in no kept mail", async () => {
  const { name, mail, password } = planted;
  await register(source, { name, mail, consent: true }, "zh-CN");
  const [welcome] = await sendWaitingMails();
  await verifyMail(source, device, { token: tokenIn(welcome), password });
  await expect(signIn(source, device, { mail, password: "wrong" })).rejects.toThrow();
  const sessionId = await signIn(source, device, { mail, password });
  await register(source, { name, mail, consent: true }, "zh-CN");
  await requestPasswordReset(source, { mail });
  const letters = await sendWaitingMails();
  const second = await resetPassword(source, device, { token: tokenIn(letters.at(-1)), password: `${password}!` });
  const actor = await findActor(second);
  if (!actor) throw new Error("no actor");
  await changePassword(actor, "", { current: `${password}!`, password });
  await signOut(actor, "10.9.9.9");
  await sendWaitingMails();
  logger.error({ mail, phone: planted.phone, err: new Error("an error with its context") }, "something broke");
  expect(sessionId).toBeTruthy();

  const values = [name, mail, password, planted.phone, "planted.person"];
  expect(await findInDatabase(values)).toEqual([]);
  for (const value of values) expect(logged.join("")).not.toContain(value);
  const mails = readdirSync(outboxFolder()).map((file) => decode(readFileSync(join(outboxFolder(), file), "utf8")));
  expect(mails.length).toBeGreaterThan(3);
  for (const value of values) expect(mails.filter((text) => text.includes(value))).toEqual([]);
});

test("the search itself finds what is there", async () => {
  await asOwner("update organizations set main_business = $1 where slug = (select min(slug) from organizations)", [`call ${planted.phone}`]);
  expect(await findInDatabase([planted.phone])).toEqual([{ table: "public.organizations", value: planted.phone }]);
});

/** Looks for values in every column of every table of every schema, as text. */
async function findInDatabase(values: string[]): Promise<{ table: string; value: string }[]> {
  const tables = await asOwner<{ name: string }>(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('public', 'jobs')",
  );
  const found: { table: string; value: string }[] = [];
  for (const { name } of tables) {
    const rows = await asOwner<{ value: string }>(`select distinct v as value from ${name} t, unnest($1::text[]) v where strpos(t::text, v) > 0`, [values]);
    found.push(...rows.map(({ value }) => ({ table: name, value })));
  }
  return found;
}

/** A mail with its quoted-printable and base64 parts made readable. */
function decode(eml: string): string {
  const unquoted = Buffer.from(
    eml.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
  const based = [...eml.matchAll(/\r?\n\r?\n((?:[A-Za-z0-9+/=]{20,}\r?\n)+)/g)].map(([, body]) => Buffer.from(body ?? "", "base64").toString("utf8"));
  return [eml, unquoted, ...based].join("\n");
}
