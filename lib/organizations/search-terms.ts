import { pinyin } from "pinyin-pro";

/** What an organization is found by. */
export interface SearchedFields {
  name: string;
  shortName: string | null;
  formerNames: string[];
  nameEn: string | null;
  creditCode: string | null;
  products: string[];
}

/**
 * Every lexeme begins with the letter of its kind, so that the word `li` never meets the syllable `li`: pairs of Chinese
 * characters, pinyin, initials, words, credit codes.
 */
export const lexemeKinds = { pair: "b", pinyin: "p", initials: "i", word: "w", code: "c" } as const;

/** Longer readings and words are cut here, on both sides of a comparison. */
export const longestLexeme = 48;

/** Text as it is compared: full width, case, accents and punctuation do not count; one blank parts words. */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without blanks, as names are: 郑州 （中国） is 郑州中国. */
export function compactText(text: string): string {
  return foldText(text).replaceAll(" ", "");
}

/** Runs of Chinese characters, and runs of anything else, in the order they stand. */
export function runsOf(folded: string): { isChinese: boolean; text: string }[] {
  return [...folded.matchAll(/(\p{Script=Han}+)|[^\p{Script=Han} ]+/gu)].map(([text, chinese]) => ({ isChinese: chinese !== undefined, text }));
}

/** The pairs of neighbours in a run, and its last character alone, so that every character begins a lexeme. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ""));
}

/**
 * The lexemes of an organization and the text that tells real hits from lucky ones: 中原 and 原油 also meet where nobody
 * wrote 中原油. Line 1 of the haystack is the full name, line 2 the short name; orders by relevance rely on it.
 */
export function searchTermsOf(fields: SearchedFields): { haystack: string; lexemes: string[] } {
  const names = [fields.name, fields.shortName ?? "", ...fields.formerNames];
  const texts = [...names, fields.nameEn ?? "", ...fields.products];
  const code = compactText(fields.creditCode ?? "");
  const readings = [...names.map(syllablesOf), ...otherReadingsOf(fields.shortName ?? "")];
  const lexemes = [...texts.flatMap(writingsOf), ...readings.flatMap(readingsOf), ...(code ? [lexemeKinds.code + code] : [])];
  const haystack = [...names, fields.nameEn ?? "", code, ...fields.products].map(compactText).join("\n");
  return { haystack, lexemes: [...new Set(lexemes)] };
}

/** Pairs and words of a text. Pairs reach over brackets and blanks, because people leave them out. */
function writingsOf(text: string): string[] {
  const chinese = runsOf(compactText(text)).filter(({ isChinese }) => isChinese);
  const words = runsOf(foldText(text)).filter(({ isChinese }) => !isChinese);
  return [...chinese.flatMap((run) => pairsOf(run.text)).map((pair) => lexemeKinds.pair + pair), ...words.map((word) => cut(lexemeKinds.word + word.text))];
}

interface Syllable {
  sound: string;
  /** Letter for a Chinese character, the whole of anything else: 中原3D is zy3d. */
  initial: string;
}

function syllablesOf(name: string): Syllable[] {
  return runsOf(compactText(name)).flatMap(({ isChinese, text }) =>
    isChinese ? soundsOf(text).map((sound) => ({ sound, initial: sound.slice(0, 1) })) : [{ sound: text, initial: text }],
  );
}

/** The readings of a short name with one character read another way, as 长 in 长葛: pinyin knows the context, not the place. */
function otherReadingsOf(shortName: string): Syllable[][] {
  const compact = compactText(shortName);
  if (!/^\p{Script=Han}{1,8}$/u.test(compact)) return [];
  const usual = syllablesOf(compact);
  return [...compact].flatMap((character, index) =>
    soundsOf(character, true)
      .filter((sound) => sound !== usual[index]?.sound)
      .map((sound) => usual.with(index, { sound, initial: sound.slice(0, 1) })),
  );
}

function soundsOf(chinese: string, multiple = false): string[] {
  return pinyin(chinese, { toneType: "none", type: "array", v: true, multiple }).map((sound) => sound.toLowerCase());
}

/** Sounds and initials joined from every syllable on, so that a prefix finds the middle of a name. People type lv and lu for 铝. */
function readingsOf(syllables: Syllable[]): string[] {
  return syllables.flatMap((_, start) => {
    const rest = syllables.slice(start);
    const sounds = rest.map(({ sound }) => sound).join("");
    const initials = rest.map(({ initial }) => initial).join("");
    return [lexemeKinds.pinyin + sounds, lexemeKinds.pinyin + sounds.replace(/([ln])v/g, "$1u"), lexemeKinds.initials + initials].map(cut);
  });
}

function cut(lexeme: string): string {
  return lexeme.slice(0, longestLexeme + 1).toWellFormed();
}
