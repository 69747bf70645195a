import { type Day, dayToColumn, timeZone } from "@/lib/platform/clock";
import type { Locale } from "./locale";

/** English as read in Henan's correspondence: 23 November 2026, 17:30. */
const tags: Record<Locale, string> = { "zh-CN": "zh-CN", en: "en-GB" };

/** A day in a sentence: 2026年11月23日, 23 November 2026. */
export function formatDay(locale: Locale, day: Day): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(dayToColumn(day));
}

/** The hour and minute in Henan, in 24 hours: 17:30. */
export function formatClock(instant: Date): string {
  return new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone }).format(instant);
}

/** Day and hour of an instant: 2026年11月23日 17:30, 23 November 2026, 17:30. */
export function formatInstant(locale: Locale, instant: Date): string {
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone }).format(instant);
  return locale === "en" ? `${day}, ${formatClock(instant)}` : `${day} ${formatClock(instant)}`;
}

/** The size of a file: 12 KB, and from a megabyte on 2.3 MB. */
export function formatFileSize(locale: Locale, bytes: number): string {
  const megabytes = bytes / 1024 ** 2;
  if (megabytes < 1) return `${formatNumber(locale, Math.ceil(bytes / 1024))} KB`;
  return `${new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 }).format(megabytes)} MB`;
}

/** A whole number with thousands: 1,382. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 }).format(value);
}
