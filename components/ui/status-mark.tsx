import type { ReactNode } from "react";

/** A status is always a shape, a colour and a word, in this order. */
const shapes = {
  valid: {
    colour: "text-ok",
    shape: (
      <>
        <circle cx="6" cy="6" r="6" fill="currentColor" />
        <path d="M3.200 6.200l2 2 3.600-4" stroke="var(--color-paper)" strokeWidth="1.600" fill="none" />
      </>
    ),
  },
  ended: {
    colour: "text-ink-2",
    shape: (
      <>
        <circle cx="6" cy="6" r="5.200" stroke="currentColor" strokeWidth="1.400" fill="none" />
        <path d="M2.500 9.500l7-7" stroke="currentColor" strokeWidth="1.400" />
      </>
    ),
  },
} as const;

export function StatusMark({ status, children }: { status: keyof typeof shapes; children: ReactNode }) {
  const { colour, shape } = shapes[status];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${colour}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
        {shape}
      </svg>
      {children}
    </span>
  );
}
