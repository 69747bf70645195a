/*
 * 统一社会信用代码, GB 32100-2015: [1] registering department, [2] kind of body, [3–8] division code of the registrar
 * (GB/T 2260), [9–17] organization code (GB 11714), [18] check character.
 */

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** As people type it: full-width letters and digits, lower case and blanks become what the standard prints. */
export function normaliseCreditCode(typed: string): string {
  return typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
}

export function hasCreditCodeForm(code: string): boolean {
  return pattern.test(code);
}

/**
 * The check character for the first 17: (31 − Σ value × weight mod 31) mod 31. Throws on characters outside the
 * alphabet. Real codes that fail the check exist, so a failing one is a reason to look, not to refuse.
 */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * valueOfCharacter(first17[index]), 0);
  return alphabet[(31 - (sum % 31)) % 31] as string;
}

export function passesCreditCodeCheck(code: string): boolean {
  return hasCreditCodeForm(code) && creditCodeCheckCharacter(code) === code[17];
}

/** The check character of an organization code of eight characters (GB 11714). */
export function organizationCodeCheckCharacter(first8: string): string {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * letters.indexOf(first8[index] ?? ""), 0);
  return ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0"][11 - (sum % 11)] as string;
}

function valueOfCharacter(character: string | undefined): number {
  const value = character === undefined ? -1 : alphabet.indexOf(character);
  if (value < 0) throw new RangeError(`${character} does not occur in a credit code`);
  return value;
}
