import { z } from "zod";

/*
 * Every setting, read once from the environment. .env.example says what each is for.
 * A wrong value stops the start with the sentence written here.
 */

const key = (name: string) =>
  z
    .string({ error: `${name} is missing. Set it to 32 random bytes in base64, for example from: openssl rand -base64 32` })
    .refine((value) => Buffer.from(value, "base64").length === 32, `${name} must be exactly 32 bytes in base64, for example from: openssl rand -base64 32`);

/** `id:key[,id:key…]`: the first key seals, all open, so that keys can be changed without losing what they sealed. */
const keyRing = (name: string) =>
  z
    .string({ error: `${name} is missing. Set it to id:key, for example k1:$(openssl rand -base64 32)` })
    .transform((value) =>
      value.split(",").map((part) => ({ id: part.slice(0, part.indexOf(":")), bytes: Buffer.from(part.slice(part.indexOf(":") + 1), "base64") })),
    )
    .refine(
      (ring) => ring.every(({ id, bytes }) => /^[a-z0-9]{1,16}$/.test(id) && bytes.length === 32),
      `${name} must be id:key pairs parted by commas, each key 32 bytes in base64`,
    )
    .transform((ring): KeyRing => ({ current: ring[0] as Key, all: new Map(ring.map((entry) => [entry.id, entry.bytes])) }));

export interface Key {
  id: string;
  bytes: Buffer;
}

interface KeyRing {
  current: Key;
  all: Map<string, Buffer>;
}

const postgresUrl = (name: string) =>
  z
    .string({ error: `${name} is missing. Set it to postgresql://user:password@host:5432/database` })
    .refine(
      (value) => URL.canParse(value) && ["postgresql:", "postgres:"].includes(new URL(value).protocol) && new URL(value).pathname.length > 1,
      `${name} must be an address of the form postgresql://user:password@host:5432/database`,
    );

const whole = (name: string, fallback: number, least: number, most: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number from ${least} to ${most}` })
    .int(`${name} must be a whole number from ${least} to ${most}`)
    .min(least, `${name} must be a whole number from ${least} to ${most}`)
    .max(most, `${name} must be a whole number from ${least} to ${most}`)
    .default(fallback);

const schema = z
  .object({
    MODE: z.enum(["demo", "live"], { error: "MODE must be demo or live" }),
    PORT: whole("PORT", 3000, 1, 65535),
    HOST: z.string().optional(),
    DATABASE_URL: postgresUrl("DATABASE_URL"),
    DATABASE_OWNER_URL: postgresUrl("DATABASE_OWNER_URL").optional(),
    DATABASE_POOL: whole("DATABASE_POOL", 10, 1, 500),
    AUTH_URL: z
      .string({ error: "AUTH_URL is missing. Set it to the public address of the portal, such as https://portal.example.cn" })
      .refine((value) => URL.canParse(value), "AUTH_URL must be an address such as https://portal.example.cn"),
    AUTH_SECRET: key("AUTH_SECRET"),
    ENCRYPTION_KEYS: keyRing("ENCRYPTION_KEYS"),
    INDEX_KEY: key("INDEX_KEY").transform((value) => Buffer.from(value, "base64")),
    AUDIT_KEYS: keyRing("AUDIT_KEYS"),
    SMTP_URL: z
      .string()
      .refine(
        (value) => URL.canParse(value) && ["smtp:", "smtps:"].includes(new URL(value).protocol),
        "SMTP_URL must be an address such as smtps://user:password@mail.example.cn:465",
      )
      .optional(),
    MAIL_FROM: z
      .string()
      .refine((value) => /^[^<>@\s]+@[^<>@\s]+$|^[^<>]*<[^<>@\s]+@[^<>@\s]+>$/.test(value), "MAIL_FROM must be a mail address such as 群链 <portal@example.cn>")
      .optional(),
    DATA_DIR: z.string().default(".data"),
    FILES_S3_URL: z
      .string()
      .refine((value) => URL.canParse(value), "FILES_S3_URL must be an address such as https://key:secret@s3.example.cn/bucket?region=cn-1")
      .optional(),
    REDIS_URL: z
      .string()
      .refine(
        (value) => URL.canParse(value) && ["redis:", "rediss:"].includes(new URL(value).protocol),
        "REDIS_URL must be an address such as redis://127.0.0.1:6379",
      )
      .optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], { error: "LOG_LEVEL must be debug, info, warn or error" }).default("info"),
    METRICS_TOKEN: z.string().min(20, "METRICS_TOKEN must have at least 20 characters").optional(),
    SESSION_IDLE_MINUTES: whole("SESSION_IDLE_MINUTES", 120, 5, 24 * 60),
    SESSION_HOURS: whole("SESSION_HOURS", 12, 1, 30 * 24),
    PASSWORD_MIN_LENGTH: whole("PASSWORD_MIN_LENGTH", 10, 8, 64),
    UPLOAD_MAX_MB: whole("UPLOAD_MAX_MB", 10, 1, 100),
    TRUSTED_PROXIES: whole("TRUSTED_PROXIES", 0, 0, 10),
  })
  .superRefine((settings, context) => {
    if (settings.MODE !== "live") return;
    const say = (message: string) => context.addIssue({ code: "custom", message });
    const address = URL.canParse(settings.AUTH_URL) ? new URL(settings.AUTH_URL) : undefined;
    const isLoopback = address !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
    if (address && address.protocol !== "https:" && !isLoopback)
      say("AUTH_URL must begin with https:// in live mode, so that sign-in cookies travel encrypted only");
    if (!settings.SMTP_URL) say("SMTP_URL is missing. Live mode sends real mail; set it to an address such as smtps://user:password@mail.example.cn:465");
    if (!settings.MAIL_FROM) say("MAIL_FROM is missing. Set it to the address mails come from, such as 群链 <portal@example.cn>");
  });

export type Settings = z.output<typeof schema>;

/** One or more settings are wrong; each line says which, and what would be right. */
export class SettingsError extends Error {
  override name = "SettingsError";

  constructor(readonly sentences: string[]) {
    super(sentences.join("\n"));
  }
}

/** Reads the settings out of an environment. Empty values count as absent. Throws SettingsError. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new SettingsError([...new Set(parsed.error.issues.map((issue) => issue.message))]);
}

let current: Settings | undefined;

/** The settings of this process. Read at first use, because the build imports modules without any settings. */
export function settings(): Settings {
  current ??= parseSettings(process.env);
  return current;
}
