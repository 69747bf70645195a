import { readFileSync } from "node:fs";
import { join } from "node:path";

/* Noto Sans SC, whole: web fonts are cut into slices that print an empty box for every rarer character of a name. */

const folder = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans-sc");

/** The two weights of everything that is printed. */
export const typeface = {
  normal: join(folder, "400Regular/NotoSansSC_400Regular.ttf"),
  bold: join(folder, "600SemiBold/NotoSansSC_600SemiBold.ttf"),
};

/** 〓, the printers' sign for a character that is not in the case. */
export const missingCharacter = "\u3013";

let coverage: [first: number, last: number][] | undefined;

/** The text with 〓 for every character the typeface lacks, so that nothing prints as an empty box. */
export function printable(text: string): string {
  coverage ??= readCoverage(readFileSync(/* turbopackIgnore: true */ typeface.normal));
  const ranges = coverage;
  return text.replace(/[^\n\u0020-\u007e\u4e00-\u9fa5]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{Mn}\p{Cc}\p{Cf}]/u.test(character)) return "";
    return ranges.some(([first, last]) => first <= code && code <= last) ? character : missingCharacter;
  });
}

/** The ranges of characters in a TrueType file: its table `cmap`, in format 12 (OpenType specification). */
function readCoverage(file: Buffer): [number, number][] {
  const cmap = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16).find((at) => file.toString("latin1", at, at + 4) === "cmap");
  if (cmap === undefined) throw new Error("The typeface has no table of characters.");
  const start = file.readUInt32BE(cmap + 8);
  const tables = Array.from({ length: file.readUInt16BE(start + 2) }, (_, index) => start + file.readUInt32BE(start + 8 + index * 8));
  const table = tables.find((at) => file.readUInt16BE(at) === 12);
  if (table === undefined) throw new Error("The typeface has no table of characters in format 12.");
  return Array.from({ length: file.readUInt32BE(table + 12) }, (_, index) => {
    const group = table + 16 + index * 12;
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4)];
  });
}
