import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { addDays, today } from "@/lib/platform/clock";
import { fileLimits } from "./constants";
import { basicSectionSchema, positionsSectionSchema, registerOrganizationSchema, titlesSectionSchema } from "./file-schema";

/** As a browser sends it. */
function send<Schema extends z.ZodType>(schema: Schema, fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const submission = parseWithZod(form, { schema });
  return submission.status === "success" ? { value: submission.value } : { error: submission.error };
}

const fields = { name: "河南新材料有限公司", category: "industry" };
const basic = (given: Record<string, string>) => send(basicSectionSchema, Object.entries({ ...fields, ...given }));

describe("the basic section", () => {
  test("takes nothing but name and category", () => {
    expect(basic({}).value).toMatchObject(fields);
  });

  test("reads everything as it is kept", () => {
    const given = {
      creditCode: " 91410000170001401d",
      formerNames: "甲厂\r\n\r\n乙厂\r\n甲厂",
      foundedOn: "1800-01-01",
      size: "not_applicable",
      website: "https://example.cn/a",
      mainBusiness: "第一行\r\n第二行",
      shortName: "",
      nameEn: "  ",
    };
    expect(basic(given).value).toMatchObject({
      ...{ creditCode: "91410000170001401D", formerNames: ["甲厂", "乙厂"], foundedOn: "1800-01-01", mainBusiness: "第一行\n第二行" },
      ...{ shortName: undefined, nameEn: undefined },
    });
  });

  test.each([
    ["name", "", "ORGANIZATION_NAME_MISSING"],
    ["name", "甲", "ORGANIZATION_NAME_TOO_SHORT"],
    ["name", " 甲 ", "ORGANIZATION_NAME_TOO_SHORT"],
    ["name", "甲".repeat(fileLimits.name.max + 1), "ORGANIZATION_NAME_TOO_LONG"],
    ["name", "甲\u200b乙", "CONTROL_CHARACTERS"],
    ["name", "甲乙\u0000", "CONTROL_CHARACTERS"],
    ["name", "甲乙\n丙", "CONTROL_CHARACTERS"],
    ["category", "", "CATEGORY_MISSING"],
    ["category", "club", "CATEGORY_MISSING"],
    ["creditCode", "9141000017000140", "CREDIT_CODE_FORM"],
    ["creditCode", "91410000170001401I", "CREDIT_CODE_FORM"],
    ["creditCode", "91350100M000100Y4Z", "CREDIT_CODE_FORM"],
    ["creditCode", "91350211M0000XUF46", "CREDIT_CODE_CHECK"],
    ["foundedOn", "2020-02-30", "DAY_INVALID"],
    ["foundedOn", "1799-12-31", "FOUNDED_TOO_EARLY"],
    ["foundedOn", addDays(today(), 1), "FOUNDED_IN_FUTURE"],
    ["size", "huge", "SIZE_UNKNOWN"],
    ["website", "example.cn", "WEBSITE_INVALID"],
    ["website", "javascript:alert(1)", "WEBSITE_INVALID"],
    ["website", "https://", "WEBSITE_INVALID"],
    ["formerNames", "一\n二\n三\n四\n五\n六", "FORMER_NAMES_TOO_MANY"],
    ["formerNames", `甲厂\n${"乙".repeat(fileLimits.name.max + 1)}`, "ORGANIZATION_NAME_TOO_LONG"],
    ["mainBusiness", "字".repeat(fileLimits.mainBusiness + 1), "TEXT_TOO_LONG"],
    ["shortName", "字".repeat(fileLimits.shortName + 1), "TEXT_TOO_LONG"],
    ["nameEn", "x".repeat(fileLimits.nameEn + 1), "TEXT_TOO_LONG"],
  ])("%s of %j is refused: %s", (name, value, code) => {
    expect(Object.entries(basic({ [name]: value }).error ?? {})).toEqual([[name, [code]]]);
  });

  test.each([
    ["name", "甲乙"],
    ["name", "甲".repeat(fileLimits.name.max)],
    ["name", "㐀\u{20000}\u{30000}研究院"],
    ["foundedOn", today()],
    ["formerNames", "一\n二\n三\n四\n五"],
    ["mainBusiness", "字".repeat(fileLimits.mainBusiness)],
    ["website", "http://例子.cn"],
  ])("%s of %j is taken", (name, value) => {
    expect(basic({ [name]: value }).value).toMatchObject({ [name]: name === "formerNames" ? value.split("\n") : value });
  });

  test("a name is composed but not folded", () => {
    expect(basic({ name: "Cafe\u0301（河南）Ａ公司" }).value).toMatchObject({ name: "Café（河南）Ａ公司" });
  });

  test("a code that fails its check is taken once the applicant says that the licence has it so", () => {
    expect(basic({ creditCode: "91350211M0000XUF46", codeAsPrinted: "on" }).value).toMatchObject({ codeAsPrinted: true });
    expect(send(registerOrganizationSchema, Object.entries({ ...fields, creditCode: "91350211M0000XUF46" })).error).toEqual({
      creditCode: ["CREDIT_CODE_CHECK"],
    });
  });
});

describe("positions", () => {
  test("come with their products, and the only one is the primary one", () => {
    const { value } = send(positionsSectionSchema, [
      ["links", "XC-01-U1"],
      ["products.XC-01-U1", "人造石墨、石墨粉, 石墨粉；"],
      ["products.XC-01-U2", "未选环节的产品"],
      ["products.XC-01-U3", ""],
    ]);
    expect(value).toEqual({ primary: "XC-01-U1", positions: [{ linkCode: "XC-01-U1", products: ["人造石墨", "石墨粉"] }] });
  });

  const two: [string, string][] = [
    ["links", "XC-01-U1"],
    ["links", "XC-01-M1"],
  ];
  test("of several, one must be the primary one", () => {
    expect(send(positionsSectionSchema, two).error).toEqual({ primary: ["PRIMARY_POSITION_MISSING"] });
    expect(send(positionsSectionSchema, [...two, ["primary", "XC-01-U3"]]).error).toEqual({ primary: ["PRIMARY_POSITION_MISSING"] });
    expect(send(positionsSectionSchema, [...two, ["primary", "XC-01-M1"]]).value).toMatchObject({ primary: "XC-01-M1" });
  });

  test("may be none", () => {
    expect(send(positionsSectionSchema, []).value).toMatchObject({ positions: [] });
  });

  test("have a border for their number, their products and the length of a product", () => {
    const many = Array.from({ length: fileLimits.positions + 1 }, (_, index): [string, string] => ["links", `L${index}`]);
    expect(send(positionsSectionSchema, many).error).toEqual({ links: ["POSITIONS_TOO_MANY"] });
    const made = (products: string) =>
      send(positionsSectionSchema, [
        ["links", "L"],
        ["products.L", products],
      ]);
    const twenty = Array.from({ length: fileLimits.products }, (_, index) => `品${index}`);
    expect(made(twenty.join("、")).value).toMatchObject({ positions: [{ products: twenty }] });
    expect(made([...twenty, "又"].join("、")).error).toEqual({ "products.L": ["PRODUCTS_TOO_MANY"] });
    expect(made("字".repeat(fileLimits.product)).error).toBeUndefined();
    expect(made("字".repeat(fileLimits.product + 1)).error).toEqual({ "products.L": ["PRODUCT_TOO_LONG"] });
  });
});

describe("titles", () => {
  test("are those that are ticked, with number, days and certificate", () => {
    const certificate = "0198a7b2-0000-7000-8000-000000000000";
    const { value } = send(titlesSectionSchema, [
      ["kinds", "high-tech"],
      ["number.high-tech", "GR202441000001"],
      ["grantedOn.high-tech", "2024-11-01"],
      ["validTo.high-tech", "2027-10-31"],
      ["certificate.high-tech", certificate],
      ["number.little-giant", "不算"],
      ["grantedOn.little-giant", ""],
      ["validTo.little-giant", ""],
      ["certificate.little-giant", ""],
    ]);
    expect(value?.titles).toEqual([{ kind: "high-tech", number: "GR202441000001", grantedOn: "2024-11-01", validTo: "2027-10-31", fileId: certificate }]);
  });

  test("do not end before they begin, and were not granted tomorrow", () => {
    const given = (grantedOn: string, validTo: string) =>
      send(titlesSectionSchema, [
        ["kinds", "high-tech"],
        ["grantedOn.high-tech", grantedOn],
        ["validTo.high-tech", validTo],
      ]).error;
    expect(given("2024-11-01", "2024-10-31")).toEqual({ "validTo.high-tech": ["VALID_BEFORE_GRANTED"] });
    expect(given("2024-11-01", "2024-11-01")).toBeUndefined();
    expect(given(addDays(today(), 1), "2099-01-01")).toEqual({ "grantedOn.high-tech": ["GRANTED_IN_FUTURE"] });
  });
});
