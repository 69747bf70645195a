import { compactText, foldText, lexemeKinds, longestLexeme, pairsOf, runsOf } from "@/lib/organizations/search-terms";

/** Anything longer is not looked for; the longest name has 120 characters. */
export const longestSearch = 200;

/** What somebody typed into the search box, as PostgreSQL is asked for it. */
export interface SearchQuery {
  /** As a whole, to be compared with names. */
  compact: string;
  /** A tsquery of quoted lexemes, or null when nothing of it can be looked for. */
  lexemes: string | null;
  /** What must stand in the haystack, because its pairs may also meet by luck. */
  texts: string[];
}

/**
 * Blanks part words and every word must be found: Chinese by all its pairs (a single character by what begins with it),
 * anything else as the beginning of a reading, of initials, of a word or of a credit code.
 */
export function parseSearch(typed: string): SearchQuery {
  const cut = typed.slice(0, longestSearch).toWellFormed();
  const runs = runsOf(foldText(cut));
  const terms = runs.flatMap(({ isChinese, text }) => (isChinese ? chineseTerms(text) : [otherTerm(text)]));
  return {
    compact: compactText(cut),
    lexemes: terms.length > 0 ? [...new Set(terms)].join(" & ") : null,
    texts: runs.filter(({ isChinese, text }) => isChinese && [...text].length > 2).map(({ text }) => text),
  };
}

function chineseTerms(run: string): string[] {
  const pairs = pairsOf(run).slice(0, -1);
  return pairs.length > 0 ? pairs.map((pair) => quote(lexemeKinds.pair + pair)) : [`${quote(lexemeKinds.pair + run)}:*`];
}

function otherTerm(run: string): string {
  const beginning = run.slice(0, longestLexeme).toWellFormed();
  const { pinyin, initials, word, code } = lexemeKinds;
  return `(${[pinyin, initials, word, code].map((kind) => `${quote(kind + beginning)}:*`).join(" | ")})`;
}

/** Folded text holds letters and digits only, so nothing in it can end the quotation. */
function quote(lexeme: string): string {
  return `'${lexeme}'`;
}
