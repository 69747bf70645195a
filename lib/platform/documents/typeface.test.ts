import { expect, test } from "vitest";
import { printable } from "./typeface";

test("rare characters of places and names in Henan print", () => {
  const names = "虢国 邺城 崤山 洹河 㴸水 殷墟 瀍河 郏县 氾水 䶮 㛃 𬭩 𫖯";
  expect(printable(names)).toBe(names);
});

test("so do the marks of Chinese papers", () => {
  const marks = "〔2026〕、《章程》“” ①②③ ㎡ ℃ ￥ ≥ □ ＊ · – — 1,382 é";
  expect(printable(marks)).toBe(marks);
});

test("a character the typeface lacks prints as the printers' sign for it, however many units it takes", () => {
  expect(printable("𠮷祥😀")).toBe("〓祥〓");
});

test("characters that cannot be seen are dropped, line breaks stay", () => {
  expect(printable("一\u200b二\u0007\n三\ufe0f")).toBe("一二\n三");
});
