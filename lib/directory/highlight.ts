/** A text in pieces, those that were searched marked; capitals and full-width letters that were typed count as the plain ones. */
export function markedPieces(text: string, typed: string): { text: string; isMarked: boolean }[] {
  const words = typed.normalize("NFKC").split(/\s+/u).filter(Boolean).map(literal);
  if (words.length === 0) return [{ text, isMarked: false }];
  const pieces = text.split(new RegExp(`(${words.join("|")})`, "iu"));
  return pieces.map((piece, index) => ({ text: piece, isMarked: index % 2 === 1 })).filter((piece) => piece.text !== "");
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
