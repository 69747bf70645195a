import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { settings } from "@/lib/platform/env";

/*
 * Encrypted columns. A sealed value is `1.<key id>.<nonce, ciphertext and tag in base64url>`, where 1 stands for
 * AES-256-GCM. The purpose, such as "person.mail", is authenticated with it, so that a value moved into another
 * column does not open there.
 */
const algorithm = "1";
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a text for one column. */
export function seal(text: string, purpose: string): string {
  const { current } = settings().ENCRYPTION_KEYS;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", current.bytes, nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [algorithm, current.id, body.toString("base64url")].join(".");
}

/** Decrypts what `seal` made with the same purpose. Throws when it was changed, moved, or its key is not at hand. */
export function unseal(sealed: string, purpose: string): string {
  const [usedAlgorithm, keyId = "", encoded = ""] = sealed.split(".");
  if (usedAlgorithm !== algorithm) throw new Error(`A sealed value names the unknown algorithm ${usedAlgorithm}`);
  const key = settings().ENCRYPTION_KEYS.all.get(keyId);
  if (!key) throw new Error(`A sealed value needs the key ${keyId}, which ENCRYPTION_KEYS does not hold`);
  const body = Buffer.from(encoded, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key, body.subarray(0, nonceBytes)).setAAD(Buffer.from(purpose));
  decipher.setAuthTag(body.subarray(-tagBytes));
  return Buffer.concat([decipher.update(body.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString("utf8");
}

/** A keyed hash of a normalised value, for looking it up exactly without storing it. The same value gives other hashes for other purposes. */
export function blindIndex(normalised: string, purpose: string): string {
  return createHmac("sha256", settings().INDEX_KEY).update(purpose).update("\0").update(normalised).digest("base64url");
}
