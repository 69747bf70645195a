import { expect, test } from "vitest";
import { markedPieces } from "./highlight";

test.each([
  ["郑州超硬材料", "超硬", ["郑州", "[超硬]", "材料"]],
  ["PCD 复合片", "pcd 合片", ["[PCD]", " 复", "[合片]"]],
  ["郑州超硬材料", "", ["郑州超硬材料"]],
  ["a.b (c)", ". (c", ["a", "[.]", "b ", "[(c]", ")"]],
  ["郑州", "zz", ["郑州"]],
])("%s, searched for %s", (text, typed, wanted) => {
  expect(markedPieces(text, typed).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))).toEqual(wanted);
});

test("no typed text is a pattern", () => {
  for (const odd of ["[", "\\", "(?:", "*", "a{2", "^$", "\ud800", "-", "/"]) expect(markedPieces("河南", odd)).toEqual([{ text: "河南", isMarked: false }]);
});
