import { z } from "zod";

/** The last message of a page; the next page begins behind it. */
export interface InboxCursor {
  createdAt: Date;
  id: string;
}

const cursorSchema = z.tuple([z.iso.datetime({ precision: 3 }), z.uuid()]);

export function writeInboxCursor({ createdAt, id }: InboxCursor): string {
  return `${createdAt.toISOString()}_${id}`;
}

/** Reads a cursor out of an address; a broken one begins at the beginning. */
export function readInboxCursor(text: unknown): InboxCursor | null {
  const parts = cursorSchema.safeParse(typeof text === "string" ? text.split("_") : null);
  return parts.success ? { createdAt: new Date(parts.data[0]), id: parts.data[1] } : null;
}
