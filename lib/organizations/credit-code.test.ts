import { expect, test } from "vitest";
import { creditCodeCheckCharacter, normaliseCreditCode, organizationCodeCheckCharacter, passesCreditCodeCheck } from "./credit-code";

// Codes published with their names, the worked example of the standard, and codes that are reported real and fail.
test.each([
  ["91410000170001401D", true],
  ["91410104MA4107G73X", true],
  ["91410100MA4454X73N", true],
  ["91350100M000100Y43", true],
  ["91350100M000100Y4Z", false],
  ["91350211M0000XUF46", false],
  ["91350203M0001QAY9B", false],
])("%s passes the check: %s", (code, passes) => {
  expect(passesCreditCodeCheck(code)).toBe(passes);
});

test.each([
  ["91350100M000100Y4", "3"],
  ["91350211M0000XUF4", "R"],
  ["91350203M0001QAY9", "9"],
])("the check character of %s is %s", (first17, character) => {
  expect(creditCodeCheckCharacter(first17)).toBe(character);
});

test("a code is read as people type it", () => {
  expect(normaliseCreditCode(" ９１４１００００ 170001401d ")).toBe("91410000170001401D");
});

test("letters the standard leaves out are refused", () => {
  for (const letter of "IOZSV") expect(passesCreditCodeCheck(`9141000017000140${letter}D`)).toBe(false);
});

test("the organization code within carries its own check", () => {
  expect(organizationCodeCheckCharacter("17000140")).toBe("1");
  expect(organizationCodeCheckCharacter("MA4107G7")).toBe("3");
});
