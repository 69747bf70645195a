import { expect, test } from "vitest";
import { type CompletenessInput, fileCompleteness } from "./completeness";

const whole: CompletenessInput = {
  name: "河南新材料有限公司",
  creditCode: "91410000170001401D",
  codeAsPrinted: false,
  category: "industry",
  cityCode: "410100",
  industryCode: "C30",
  foundedOn: "2010-05-01",
  size: "small",
  mainBusiness: "工业金刚石",
  positions: [{ isPrimary: true }, { isPrimary: false }],
  documents: [{ kind: "licence" }],
};

const missingIn = (change: Partial<CompletenessInput>) => fileCompleteness({ ...whole, ...change }).flatMap(({ missing }) => missing);

test("a whole file waits for nothing", () => {
  expect(fileCompleteness(whole).map(({ section, isComplete }) => [section, isComplete])).toEqual([
    ["basic", true],
    ["positions", true],
    ["titles", true],
    ["documents", true],
  ]);
});

test.each(["creditCode", "cityCode", "industryCode", "foundedOn", "size", "mainBusiness"] as const)("without %s it waits for it", (field) => {
  expect(missingIn({ [field]: null })).toEqual([field]);
});

test("a position that is not the primary one is not enough", () => {
  expect(missingIn({ positions: [{ isPrimary: false }] })).toEqual(["positions"]);
});

test("other papers do not stand for the licence", () => {
  expect(missingIn({ documents: [{ kind: "company_profile" }] })).toEqual(["licence"]);
});

test("a code that fails its check needs the applicant's word for it", () => {
  expect(missingIn({ creditCode: "91350211M0000XUF46" })).toEqual(["creditCode"]);
  expect(missingIn({ creditCode: "91350211M0000XUF46", codeAsPrinted: true })).toEqual([]);
});
