import { getRequestConfig } from "next-intl/server";
import { timeZone } from "@/lib/platform/clock";
import { defaultLocale, isLocale } from "./locale";
import { messages } from "./messages";

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messages[locale], timeZone };
});
