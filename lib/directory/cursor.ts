import { z } from "zod";

/** Where a page of the directory ends: the order's key and the id that settles ties. */
export interface Cursor {
  pinyin: string;
  id: string;
}

const cursorSchema = z.tuple([z.string().max(800), z.uuid()]);

export function writeCursor({ pinyin, id }: Cursor): string {
  return Buffer.from(JSON.stringify([pinyin, id])).toString("base64url");
}

/** Reads a cursor out of an address; a broken one begins at the beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  if (!text) return null;
  try {
    const [pinyin, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { pinyin, id };
  } catch {
    return null;
  }
}
