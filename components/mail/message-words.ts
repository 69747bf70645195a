import { createTranslator } from "use-intl/core";
import { z } from "zod";
import { resetPasswordMinutes, verifyMailHours } from "@/lib/accounts/constants";
import type { MessageTemplate } from "@/lib/notifications/templates";
import { invitationDays } from "@/lib/organizations/invitation";
import { formatDay } from "@/lib/platform/i18n/format";
import { type Locale, localisedTextSchema, plainText } from "@/lib/platform/i18n/locale";
import { messages } from "@/lib/platform/i18n/messages";

/** The part of a message that is read in the inbox, and first in a mail. */
export function messageSubject(locale: Locale, template: MessageTemplate, params: unknown): string {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "mail" });
  return t(`${template}.subject`, messageValues(locale, params));
}

/** What the sentences of a message may name, in its reader's language: words, days, texts held in data. */
export function messageValues(locale: Locale, params: unknown): Record<string, string | number> {
  const named = Object.entries(z.record(z.string(), z.unknown()).parse(params)).map(([name, value]) => [name, wordsOf(locale, value)]);
  return { hours: verifyMailHours, minutes: resetPasswordMinutes, days: invitationDays, ...Object.fromEntries(named) };
}

function wordsOf(locale: Locale, value: unknown): string {
  const text = localisedTextSchema.safeParse(value);
  if (text.success) return plainText(locale, text.data);
  const day = z.iso.date().safeParse(value);
  if (day.success) return formatDay(locale, day.data);
  return typeof value === "string" ? value : "";
}
