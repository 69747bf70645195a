import { type Locale, type LocalisedText, textFor } from "@/lib/platform/i18n/locale";

/** Text held in data. Where English is missing, the Chinese stands in and is marked as Chinese for screen readers. */
export function Text({ value, locale }: { value: LocalisedText; locale: Locale }) {
  const { text, lang } = textFor(locale, value);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** Names of organizations are Chinese whatever the page's language. */
export function Chinese({ children, locale }: { children: string; locale: Locale }) {
  return locale === "zh-CN" ? children : <span lang="zh-CN">{children}</span>;
}
