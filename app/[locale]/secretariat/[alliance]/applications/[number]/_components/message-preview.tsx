"use client";

import { useFormMetadata } from "@conform-to/react";

interface Refusal {
  reason: string;
  words: string;
}

/** The message as the applicant will read it, with the words just written. */
export function MessagePreview({ subject, before, after, reasons }: { subject?: string; before: string; after: string; reasons?: Record<string, string> }) {
  const { value } = useFormMetadata<Refusal>();
  const reason = typeof value?.reason === "string" ? reasons?.[value.reason] : undefined;
  return (
    <blockquote className="whitespace-pre-line break-words border-line border-s-4 bg-paper px-4 py-2 text-sm">
      {subject && <p className="font-bold">{subject}</p>}
      {reason && <p>{reason}</p>}
      <p>
        {before}
        {typeof value?.words === "string" ? value.words : ""}
        {after}
      </p>
    </blockquote>
  );
}
