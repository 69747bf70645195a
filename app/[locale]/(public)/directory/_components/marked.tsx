import { markedPieces } from "@/lib/directory/highlight";

/** A text with what was searched underlined in it. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  let place = 0;
  return markedPieces(text, typed).map((piece) => {
    place += piece.text.length;
    return piece.isMarked ? (
      <mark key={place} className="border-mid border-b-2 bg-transparent font-bold text-inherit">
        {piece.text}
      </mark>
    ) : (
      <span key={place}>{piece.text}</span>
    );
  });
}
