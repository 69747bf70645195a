import { createHmac, timingSafeEqual } from "node:crypto";
import { settings } from "@/lib/platform/env";

/*
 * Links in mails. A link is made from the id of a token row and a signature with AUTH_SECRET, so the database holds
 * nothing that opens a door, and a mail that is sent twice carries the same link.
 */

const idBytes = 16;

/** The text in the address for a token row. */
export function linkTokenOf(tokenId: string): string {
  const id = Buffer.from(tokenId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, signatureOf(id)]).toString("base64url");
}

/** The id of the token row, or undefined when the text is not one of ours. */
export function readLinkToken(text: string): string | undefined {
  const bytes = Buffer.from(text, "base64url");
  const id = bytes.subarray(0, idBytes);
  const signature = bytes.subarray(idBytes);
  const expected = signatureOf(id);
  if (id.length !== idBytes || signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  return id.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function signatureOf(id: Buffer): Buffer {
  return createHmac("sha256", Buffer.from(settings().AUTH_SECRET, "base64")).update("link token\0").update(id).digest().subarray(0, 20);
}
