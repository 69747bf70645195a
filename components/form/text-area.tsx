"use client";

import { useEffect, useState } from "react";
import { boxClass, LockedQuestion, Question, type QuestionProps, useQuestion } from "./question";

/** How much may be written: as a plain hint, and counted while somebody writes; `{count}` is filled in. */
export interface Limit {
  maximum: number;
  plain: string;
  left: string;
  over: string;
}

interface TextAreaProps extends QuestionProps {
  limit?: Limit;
  rows?: number;
}

/** A question with an answer of several lines. */
export function TextArea(props: TextAreaProps) {
  return props.locked ? <LockedQuestion {...props} locked={props.locked} /> : <OpenTextArea {...props} />;
}

function OpenTextArea({ limit, rows = 5, ...question }: TextAreaProps) {
  const asked = useQuestion(question);
  const { field, describedBy, isFaulty } = asked;
  const [length, setLength] = useState<number | null>(null);
  const countId = limit ? `${field.id}-count` : undefined;
  return (
    <Question asked={asked} {...question}>
      <textarea
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        defaultValue={field.initialValue}
        aria-invalid={isFaulty || undefined}
        aria-describedby={[describedBy, countId].filter(Boolean).join(" ") || undefined}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className={`${boxClass(isFaulty)} max-w-read px-3 py-1.5`}
      />
      {limit && <Count id={`${field.id}-count`} limit={limit} length={length} />}
    </Question>
  );
}

/** Counts for the eye at once, and for the ear when the writer pauses. */
function Count({ id, limit: { maximum, plain, left, over }, length }: { id: string; limit: Limit; length: number | null }) {
  const rest = maximum - (length ?? 0);
  const sentence = length === null ? plain : (rest < 0 ? over : left).replace("{count}", String(Math.abs(rest)));
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (length === null) return;
    const timer = setTimeout(() => setSaid(sentence), 1000);
    return () => clearTimeout(timer);
  }, [length, sentence]);
  return (
    <>
      <p id={id} className={`mt-1 text-sm ${length !== null && rest < 0 ? "font-bold text-bad" : "text-ink-3"}`}>
        {sentence}
      </p>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
