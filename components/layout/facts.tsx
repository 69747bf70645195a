import type { ReactNode } from "react";

/** What is known, line by line: the question left, the answer right, below each other on phones. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="text-sm">
      {facts.map(([label, value]) => (
        <div key={label} className="grid gap-x-4 border-hair border-b py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
