import { expect, test } from "vitest";
import { readInboxCursor, writeInboxCursor } from "./cursor";

const cursor = { createdAt: new Date("2026-11-24T02:03:04.567Z"), id: "0193d0a0-0000-7000-8000-000000000001" };

test("a cursor survives its address", () => {
  expect(readInboxCursor(writeInboxCursor(cursor))).toEqual(cursor);
});

test.each([undefined, "", "_", "2026-11-24_1", `x_${cursor.id}`, `${writeInboxCursor(cursor)}_`, ["a", "b"]])("%j begins at the beginning", (text) => {
  expect(readInboxCursor(text)).toBeNull();
});
