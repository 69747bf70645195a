import { randomBytes } from "node:crypto";

/** A complete environment for processes that tests start, but for the database's address. */
export function testEnvironment(dataFolder: string) {
  const key = () => randomBytes(32).toString("base64");
  return {
    MODE: "demo",
    PORT: "3000",
    AUTH_URL: "http://localhost:3000",
    AUTH_SECRET: key(),
    ENCRYPTION_KEYS: `k1:${key()}`,
    INDEX_KEY: key(),
    AUDIT_KEYS: `a1:${key()}`,
    DATA_DIR: dataFolder,
    LOG_LEVEL: "warn",
  };
}

export type TestEnvironment = ReturnType<typeof testEnvironment> & { DATABASE_URL: string; DATABASE_OWNER_URL: string };
