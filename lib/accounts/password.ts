import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

/** Takes as long for an account that does not exist, so that time tells nothing about who has one. */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  nobodysHash ??= await hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? nobodysHash, password.normalize("NFC"));
  return matches && passwordHash !== null && passwordHash !== undefined;
}

let nobodysHash: string | undefined;
