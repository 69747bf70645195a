import type { Locale } from "@/lib/platform/i18n/locale";

export interface SessionView {
  id: string;
  userAgent: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}

export interface Me {
  name: string;
  mail: string;
  locale: Locale;
}
