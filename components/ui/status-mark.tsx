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
  /** With whoever decides. */
  open: {
    colour: "text-accent",
    shape: (
      <>
        <circle cx="6" cy="6" r="5.200" stroke="currentColor" strokeWidth="1.400" fill="none" />
        <path d="M6 2.500a3.500 3.500 0 010 7z" fill="currentColor" />
      </>
    ),
  },
  refused: {
    colour: "text-bad",
    shape: (
      <>
        <rect width="12" height="12" fill="currentColor" />
        <path d="M3.500 3.500l5 5m0-5l-5 5" stroke="var(--color-paper)" strokeWidth="1.600" />
      </>
    ),
  },
  withdrawn: {
    colour: "text-ink-2",
    shape: (
      <>
        <rect x="0.700" y="0.700" width="10.600" height="10.600" stroke="currentColor" strokeWidth="1.400" fill="none" />
        <path d="M8.500 6h-5m2-2l-2 2 2 2" stroke="currentColor" strokeWidth="1.400" fill="none" />
      </>
    ),
  },
  suspended: {
    colour: "text-warn",
    shape: <path d="M2 0.500h2.800v11H2zM7.200 0.500H10v11H7.200z" fill="currentColor" />,
  },
  unknown: {
    colour: "text-bad",
    shape: (
      <>
        <rect x="0.700" y="0.700" width="10.600" height="10.600" stroke="currentColor" strokeWidth="1.400" fill="none" />
        <path d="M3.500 6h5" stroke="currentColor" strokeWidth="1.400" />
      </>
    ),
  },
  /** Somebody is waited for. */
  correction: {
    colour: "text-warn",
    shape: <path d="M6 0.800l5.200 5.200L6 11.200.800 6zM6 3.300v3.200m0 1v1.200" stroke="currentColor" strokeWidth="1.300" fill="none" />,
  },
  objection: {
    colour: "text-warn",
    shape: <path d="M2 0v12M2 1h9L8.500 4 11 7H2z" stroke="currentColor" strokeWidth="1.300" fill="currentColor" />,
  },
  /** Not given yet. */
  empty: {
    colour: "text-ink-2",
    shape: <circle cx="6" cy="6" r="5.200" stroke="currentColor" strokeWidth="1.400" strokeDasharray="2.200 1.500" fill="none" />,
  },
} as const;

const ring = <circle cx="6" cy="6" r="5.200" stroke="currentColor" strokeWidth="1.400" fill="none" />;

const sizes = { normal: { words: "gap-1.5 whitespace-nowrap", shape: "size-3" }, large: { words: "gap-4", shape: "size-9" } };

export function StatusMark({ status, size = "normal", children }: { status: keyof typeof shapes; size?: keyof typeof sizes; children: ReactNode }) {
  const { colour, shape } = shapes[status];
  return (
    <Mark colour={colour} shape={shape} size={size}>
      {children}
    </Mark>
  );
}

/** A thing under way: a ring filled by the share that is done, a dot when only the last step is left. */
export function ShareMark({ share, children }: { share: number | "last"; children: ReactNode }) {
  return (
    <Mark
      colour="text-accent"
      size="normal"
      shape={
        <>
          {ring}
          {share === "last" ? <circle cx="6" cy="6" r="3" fill="currentColor" /> : share > 0 && <path d={pie(share)} fill="currentColor" />}
        </>
      }
    >
      {children}
    </Mark>
  );
}

function Mark({ colour, shape, size, children }: { colour: string; shape: ReactNode; size: keyof typeof sizes; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center ${sizes[size].words} ${colour}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className={`${sizes[size].shape} shrink-0`}>
        {shape}
      </svg>
      {children}
    </span>
  );
}

/** A slice of the ring from the top, clockwise. */
function pie(share: number): string {
  const angle = 2 * Math.PI * share;
  const x = 6 + 3.6 * Math.sin(angle);
  const y = 6 - 3.6 * Math.cos(angle);
  return `M6 6V2.400A3.600 3.600 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}z`;
}
