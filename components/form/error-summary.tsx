import type { Ref } from "react";

/** What has to be corrected, first thing above the form; each line leads to its field in the same words. */
export function ErrorSummary({
  ref,
  errors,
  formErrorId,
  title,
  fieldId,
  names = {},
}: {
  ref: Ref<HTMLDivElement>;
  errors: Record<string, string[]>;
  formErrorId: string;
  title: { one: string; many: string };
  fieldId: (name: string) => string;
  names?: Record<string, string> | undefined;
}) {
  const lines = Object.entries(errors).flatMap(([name, sentences]) => sentences.map((sentence) => ({ name, sentence })));
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="mb-8 border-2 border-bad px-5 py-4">
      <p className="mb-1 flex items-center gap-2 font-bold text-bad">
        <FaultMark />
        {lines.length === 1 ? title.one : title.many.replace("{count}", String(lines.length))}
      </p>
      <ul>
        {lines.map(({ name, sentence }) => (
          <li key={`${name}${sentence}`}>
            {name === "" ? (
              <span id={formErrorId}>{sentence}</span>
            ) : (
              <a href={`#${fieldId(name)}`} className="font-bold text-bad underline underline-offset-4">
                {names[name]}
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function FaultMark() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
      <rect width="12" height="12" fill="currentColor" />
      <path d="M3.500 3.500l5 5m0-5l-5 5" stroke="var(--color-paper)" strokeWidth="1.600" />
    </svg>
  );
}
