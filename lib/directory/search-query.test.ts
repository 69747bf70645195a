import { describe, expect, test } from "vitest";
import { parseSearch } from "./search-query";

describe("what is typed into the search box", () => {
  test.each([
    ["超硬", "'b超硬'", []],
    ["超硬材料", "'b超硬' & 'b硬材' & 'b材料'", ["超硬材料"]],
    ["硬", "'b硬':*", []],
    ["（郑州） 宇通", "'b郑州' & 'b宇通'", []],
    ["ＹＴＫＣ", "('pytkc':* | 'iytkc':* | 'wytkc':* | 'cytkc':*)", []],
    ["PCD复合片", "('ppcd':* | 'ipcd':* | 'wpcd':* | 'cpcd':*) & 'b复合' & 'b合片'", ["复合片"]],
    ["超硬 超硬", "'b超硬'", []],
  ])("%s asks for %s", (typed, lexemes, texts) => expect(parseSearch(typed)).toMatchObject({ lexemes, texts }));

  test.each(["", "  ", "!?，。", "😀", "\u0000"])("%j asks for nothing", (typed) => expect(parseSearch(typed).lexemes).toBeNull());

  test("is compared with names as a whole, without blanks and punctuation", () => {
    expect(parseSearch("郑州 （宇通）").compact).toBe("郑州宇通");
  });

  test("is cut when it is endless, between characters", () => {
    const { lexemes, texts } = parseSearch(`a${"𠮷".repeat(300)}`);
    expect(lexemes?.isWellFormed()).toBe(true);
    expect([...(texts[0] ?? "")].length).toBeLessThanOrEqual(100);
  });
});

test("no text whatever leaves its quotation", () => {
  const lexeme = /^[bpiwc][\p{L}\p{N}]+$/u;
  for (const typed of oddTexts()) {
    const { lexemes } = parseSearch(typed);
    for (const term of lexemes?.split(/ [&|] /) ?? []) {
      const [, inner = ""] = term.match(/^\(?'([^']*)'(?::\*)?\)?$/) ?? [];
      expect(inner, JSON.stringify(typed)).toMatch(lexeme);
    }
  }
});

/** Texts of random pieces that mean something to SQL, to tsquery or to Unicode. */
function* oddTexts(): Generator<string> {
  const pieces = [
    "'",
    '"',
    "\\",
    ":*",
    "&",
    "|",
    "!",
    "<->",
    "(",
    ")",
    "--",
    ";",
    "%",
    "_",
    "\u0000",
    "\u202e",
    "\ud83d",
    "😀",
    "é",
    "ｱ",
    "超",
    "硬",
    "a",
    "9",
    " ",
  ];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 0x7fff_ffff;
    return seed % below;
  };
  for (let round = 0; round < 2000; round++) yield Array.from({ length: random(30) }, () => pieces[random(pieces.length)]).join("");
}
