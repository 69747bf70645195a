import { expect, test } from "vitest";
import { cleanName, normaliseName, pinyinOf, slugOf } from "./name";

test("a name stays as typed but for composition and blanks around it", () => {
  expect(cleanName("  河南Ａ（集团）公司 ")).toBe("河南Ａ（集团）公司");
});

test("ways of writing the same name compare equal", () => {
  expect(normaliseName("河南Ａ（集团） 公司")).toBe(normaliseName("河南a(集团)公司"));
});

test("place names with several readings get the one that is said", () => {
  expect(pinyinOf("长葛")).toBe("chang ge");
  expect(pinyinOf("重庆")).toBe("chong qing");
  expect(pinyinOf("厦门")).toBe("xia men");
});

test("addresses are made of letters, digits and hyphens", () => {
  expect(slugOf("郑煤机")).toBe("zheng-mei-ji");
  expect(slugOf("3M 中国（河南）")).toBe("3m-zhong-guo-he-nan");
});
