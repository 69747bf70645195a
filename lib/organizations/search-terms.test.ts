import { describe, expect, test } from "vitest";
import { foldText, pairsOf, runsOf, searchTermsOf } from "./search-terms";

const nobody = { name: "", shortName: null, formerNames: [], nameEn: null, creditCode: null, products: [] };
const yutong = {
  ...{ name: "郑州宇通客车股份有限公司", shortName: "宇通客车", formerNames: ["郑州客车修配厂"], nameEn: "Yutong Bus Co., Ltd." },
  ...{ creditCode: "91410000170001401D", products: ["PCD复合片", "３Ｄ 打印"] },
};

describe("text as it is compared", () => {
  test.each([
    ["（河南）Ｎｅｗ－Ｍａｔｅｒｉａｌ", "河南 new material"],
    ["  Xi'an   Café, Ltd. ", "xi an cafe ltd"],
    ["Ⓐ①㎏", "a1kg"],
    ["😀'\"\\:*&|!()<->\u0000\ud800", ""],
  ])("%j is %j", (text, folded) => expect(foldText(text)).toBe(folded));

  test("folding what is folded changes nothing", () => {
    for (let code = 1; code < 0x1_1000; code += 7) {
      const once = foldText(`中${String.fromCodePoint(code)}a`);
      expect(foldText(once)).toBe(once);
      expect(once).toMatch(/^[\p{L}\p{N} ]*$/u);
    }
  });

  test("Chinese and other writing are told apart", () => {
    expect(runsOf("pcd复合片 3d打印")).toEqual([
      { isChinese: false, text: "pcd" },
      { isChinese: true, text: "复合片" },
      { isChinese: false, text: "3d" },
      { isChinese: true, text: "打印" },
    ]);
    expect(pairsOf("复合片")).toEqual(["复合", "合片", "片"]);
    expect(pairsOf("𠮷野")).toEqual(["𠮷野", "野"]);
  });
});

describe("the lexemes of an organization", () => {
  const { lexemes, haystack } = searchTermsOf(yutong);

  test.each([
    ["pairs of its name, also across brackets", ["b郑州", "b宇通", "b公司", "b司"]],
    ["pairs of former names and products", ["b修配", "b复合", "b打印"]],
    ["pinyin from every syllable on", ["pzhengzhouyutongkechegufenyouxiangongsi", "pyutongkeche", "pche"]],
    ["initials from every syllable on", ["izzytkcgfyxgs", "iytkcgfyxgs", "iytkc"]],
    ["words", ["wyutong", "wbus", "wpcd", "w3d"]],
    ["its credit code", ["c91410000170001401d"]],
  ])("hold %s", (_, wanted) => expect(lexemes).toEqual(expect.arrayContaining(wanted)));

  test("and a haystack of one line a field, full and short name first", () => {
    expect(haystack.split("\n").slice(0, 2)).toEqual(["郑州宇通客车股份有限公司", "宇通客车"]);
    expect(haystack).toContain("\npcd复合片\n3d打印");
  });

  test("know the other reading of a short name, and both ways to type ü", () => {
    expect(searchTermsOf({ ...nobody, name: "长葛铝业有限公司", shortName: "长葛铝业" }).lexemes).toEqual(
      expect.arrayContaining(["pchanggelvye", "pzhanggelvye", "pluye", "plvye", "icgly", "izgly"]),
    );
  });

  test("stay short, whatever the name", () => {
    const { lexemes: many } = searchTermsOf({ ...nobody, name: "铝".repeat(120), nameEn: "x".repeat(500), products: ["𠮷".repeat(60)] });
    expect(Math.max(...many.map(({ length }) => length))).toBeLessThanOrEqual(49);
    expect(many.every((lexeme) => lexeme.isWellFormed())).toBe(true);
  });
});
