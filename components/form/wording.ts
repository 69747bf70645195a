import { getLocale, getTranslations } from "next-intl/server";
import { localePath } from "@/lib/platform/i18n/locale";
import type { AutosaveWording } from "./autosave";
import type { Limit } from "./text-area";

/** The words of the line that says when a draft was saved; `kept` says how long it is kept. */
export async function autosaveWording(kept: string): Promise<AutosaveWording> {
  const t = await getTranslations("common.autosave");
  return {
    saved: `${t.raw("saved")}${kept}`,
    saving: t("saving"),
    failed: t.raw("failed"),
    unreachable: t("unreachable"),
    signedOut: t("signedOut"),
    signIn: t("signIn"),
    signInAddress: localePath(await getLocale(), "/sign-in"),
  };
}

/** The words of a text area's limit; the browser fills in `{count}`. */
export async function limitWording(maximum: number): Promise<Limit> {
  const t = await getTranslations("common.limit");
  return { maximum, plain: t("plain", { maximum }), left: t.raw("left"), over: t.raw("over") };
}
