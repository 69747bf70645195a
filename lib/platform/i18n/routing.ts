import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locale";

/** Chinese without a prefix, English under /en; nothing is guessed from the browser and no cookie is set. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});
