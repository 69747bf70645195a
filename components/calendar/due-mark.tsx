import { getTranslations } from "next-intl/server";

const shapes = {
  later: { colour: "text-ink-2", drawing: <path d="M0.700 2.500v7m10.600-7v7M1 6h10" fill="none" stroke="currentColor" strokeWidth="1.400" /> },
  today: { colour: "text-warn", drawing: <path d="M6 1.400l5 9.200H1z" fill="none" stroke="currentColor" strokeWidth="1.400" strokeLinejoin="round" /> },
  late: { colour: "text-bad", drawing: <path d="M6 0.700l6 10.900H0z" fill="currentColor" /> },
} as const;

/** How long there is left, as shape, colour and words. `daysLeft` as `workingDaysLeft` counts: 0 on the last day, negative when late. */
export async function DueMark({ daysLeft, isLate }: { daysLeft: number; isLate: boolean }) {
  const t = await getTranslations("common.due");
  const kind = isLate ? "late" : daysLeft === 0 ? "today" : "later";
  const { colour, drawing } = shapes[kind];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap text-sm ${colour}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0">
        {drawing}
      </svg>
      {t(kind, { count: Math.abs(daysLeft) })}
    </span>
  );
}
