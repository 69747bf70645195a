"use client";

import { useFormMetadata } from "@conform-to/react";

interface Corrections {
  lines: { target: string; key: string; isChosen: string; instruction: string }[];
}

/** The message and the list of corrections, as the applicant will read them. */
export function CorrectionPreview({ labels, message }: { labels: Record<string, string>; message: { subject: string; before: string } }) {
  const { value } = useFormMetadata<Corrections>();
  const lines = value?.lines;
  const chosen = typeof lines === "object" ? lines.flatMap((line) => (line?.isChosen ? [line] : [])) : [];
  return (
    <blockquote className="break-words border-line border-s-4 bg-paper px-4 py-2 text-sm">
      <p className="font-bold">{message.subject}</p>
      <p>{message.before}</p>
      <ol className="mt-2 list-decimal ps-5">
        {chosen.map(({ target, key, instruction }) => (
          <li key={`${target}.${key}`}>
            <span className="font-bold">{labels[`${target}.${key}`]}</span>
            <span className="block whitespace-pre-line">{instruction}</span>
          </li>
        ))}
      </ol>
    </blockquote>
  );
}
