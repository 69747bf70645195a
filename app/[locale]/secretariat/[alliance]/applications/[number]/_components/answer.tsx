import { Chinese } from "@/components/layout/text";
import { type AnswerField, type Dictionary, ownWords } from "./answers";

/** An answer as it is read: line by line, codes in mono, — where nothing was answered. */
export function Answer({
  field,
  lines,
  dictionary: { locale, t },
  none = t("none"),
}: {
  field: AnswerField;
  lines: string[];
  dictionary: Dictionary;
  none?: string;
}) {
  if (lines.length === 0) return none;
  const isOwnWords = ownWords.includes(field);
  return lines.map((line) => (
    <span key={line} className={`block whitespace-pre-line break-words ${field === "creditCode" ? "font-mono" : ""}`}>
      {isOwnWords ? <Chinese locale={locale}>{line}</Chinese> : line}
    </span>
  ));
}
