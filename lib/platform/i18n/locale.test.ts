import { expect, test } from "vitest";
import { localePath, textFor } from "./locale";

test("Chinese addresses have no prefix and English ones do", () => {
  expect(localePath("zh-CN", "/directory?q=a")).toBe("/directory?q=a");
  expect(localePath("en", "/directory?q=a")).toBe("/en/directory?q=a");
  expect(localePath("en", "/")).toBe("/en");
});

test("missing English falls back to Chinese and says so", () => {
  expect(textFor("en", { "zh-CN": "理事会" })).toEqual({ text: "理事会", lang: "zh-CN" });
  expect(textFor("en", { "zh-CN": "理事会", en: "Council" })).toEqual({ text: "Council", lang: "en" });
});
