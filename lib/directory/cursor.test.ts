import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor";

const cursor = { sort: "tier" as const, keys: [3], pinyin: "zheng zhou", id: "01936e5c-8e5a-7cc3-b2f5-1d2a3b4c5d6e" };

test("a cursor survives the address", () => {
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

test.each([
  undefined,
  "",
  "x",
  "!!!",
  writeCursor(cursor).slice(3),
  Buffer.from("[1,2]").toString("base64url"),
  writeCursor({ ...cursor, pinyin: "\u0000" }),
  writeCursor({ ...cursor, keys: [2 ** 40] }),
])("a broken cursor (%s) begins at the beginning", (text) => {
  expect(readCursor(text)).toBeNull();
});
