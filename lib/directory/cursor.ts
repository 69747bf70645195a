import { z } from "zod";
import { type Sort, sorts } from "./constants";

/** Where a page of the directory ends: the order, its keys, and what settles ties. */
export interface Cursor {
  sort: Sort;
  keys: number[];
  pinyin: string;
  id: string;
}

const cursorSchema = z.tuple([z.enum(sorts), z.array(z.int32()).max(2), z.string().regex(/^[a-z0-9 ]{0,800}$/), z.uuid()]);

export function writeCursor({ sort, keys, pinyin, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, keys, pinyin, id])).toString("base64url");
}

/** Reads a cursor out of an address; a broken one begins at the beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  if (!text) return null;
  try {
    const [sort, keys, pinyin, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { sort, keys, pinyin, id };
  } catch {
    return null;
  }
}
