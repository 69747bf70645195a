import type { Formats } from "next-intl";

/** Dates and numbers as look.md asks for: 2026年11月23日 and 23 November 2026, 17:30, 1,382, 96.4%. */
export const formats = {
  dateTime: {
    day: { year: "numeric", month: "long", day: "numeric" },
    instant: { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  },
  number: {
    whole: { maximumFractionDigits: 0 },
    rate: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
    money: { minimumFractionDigits: 0, maximumFractionDigits: 2 },
  },
} satisfies Formats;
