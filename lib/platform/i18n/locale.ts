import { z } from "zod";

/** The languages of the portal; the first is the default and has no prefix in addresses. */
export const locales = ["zh-CN", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale = "zh-CN" satisfies Locale;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The address of a page in a language: `/directory` in Chinese, `/en/directory` in English. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Text held in data. Chinese is always there; a missing English text falls back to it. */
export const localisedTextSchema = z.object({ "zh-CN": z.string().min(1), en: z.string().min(1).optional() });

export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** A text out of a JSON column; throws when the column holds something else. */
export function readText(column: unknown): LocalisedText {
  return localisedTextSchema.parse(column);
}

/** The same for a column that may be empty. */
export function readOptionalText(column: unknown): LocalisedText | null {
  return column === null || column === undefined ? null : readText(column);
}

/** The text for a reader, and the language it is really in, so that a fallback can be marked as such. */
export function textFor(locale: Locale, text: LocalisedText): { text: string; lang: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text["zh-CN"], lang: "zh-CN" } : { text: own, lang: locale };
}

/** The text alone, for titles and attributes. */
export function plainText(locale: Locale, text: LocalisedText): string {
  return textFor(locale, text).text;
}
