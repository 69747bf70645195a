import { expect, test } from "vitest";
import { parseSettings, SettingsError } from "./env";

const key = Buffer.alloc(32, 7).toString("base64");
const complete = {
  MODE: "live",
  DATABASE_URL: "postgresql://app:secret@db.example.cn/qunlian",
  AUTH_URL: "https://portal.example.cn",
  AUTH_SECRET: key,
  ENCRYPTION_KEYS: `k1:${key}`,
  INDEX_KEY: key,
  AUDIT_KEYS: `a1:${key}`,
  SMTP_URL: "smtps://user:secret@mail.example.cn:465",
  MAIL_FROM: "群链 <portal@example.cn>",
};

function sentencesOf(environment: Record<string, string | undefined>): string[] {
  try {
    parseSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
}

test("a complete live environment is taken, with its defaults", () => {
  const settings = parseSettings(complete);
  expect(settings.PORT).toBe(3000);
  expect(settings.ENCRYPTION_KEYS.current.id).toBe("k1");
});

test.each(Object.keys(complete).filter((name) => name !== "MODE"))("live mode without %s is refused by a sentence that names it", (name) => {
  const sentences = sentencesOf({ ...complete, [name]: undefined });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(new RegExp(`^${name} is missing\\. `));
});

test.each([
  ["MODE", "production", "MODE must be demo or live"],
  ["PORT", "70000", "PORT must be a whole number from 1 to 65535"],
  ["PORT", "80a", "PORT must be a whole number from 1 to 65535"],
  ["DATABASE_URL", "mysql://x/y", "DATABASE_URL must be an address of the form"],
  ["AUTH_URL", "http://portal.example.cn", "AUTH_URL must begin with https:// in live mode"],
  ["AUTH_SECRET", "c2hvcnQ=", "AUTH_SECRET must be exactly 32 bytes"],
  ["ENCRYPTION_KEYS", key, "ENCRYPTION_KEYS must be id:key pairs"],
  ["MAIL_FROM", "nobody", "MAIL_FROM must be a mail address"],
  ["LOG_LEVEL", "loud", "LOG_LEVEL must be debug, info, warn or error"],
])("%s=%s is refused", (name, value, sentence) => {
  expect(sentencesOf({ ...complete, [name]: value })).toEqual([expect.stringContaining(sentence)]);
});

test("an empty value counts as absent", () => {
  expect(sentencesOf({ ...complete, SMTP_URL: "" })).toEqual([expect.stringContaining("SMTP_URL is missing")]);
});

test("the newest key seals and older keys still open", () => {
  const older = Buffer.alloc(32, 8).toString("base64");
  const { ENCRYPTION_KEYS } = parseSettings({ ...complete, ENCRYPTION_KEYS: `k2:${key},k1:${older}` });
  expect(ENCRYPTION_KEYS.current.id).toBe("k2");
  expect([...ENCRYPTION_KEYS.all.keys()]).toEqual(["k2", "k1"]);
});
