import { getLocale, getTranslations } from "next-intl/server";
import type { PreviewWording } from "@/components/form/previewed";
import type { CaseView } from "@/lib/applications/types";
import { plainText } from "@/lib/platform/i18n/locale";

type Previewed = "refuse_acceptance" | "request_correction" | "propose_refusal" | "reject" | "release" | "reopen";

/** The words around a preview: its button, its head, and the act. */
export async function previewWording(event: Previewed): Promise<PreviewWording> {
  const t = await getTranslations("desk.case.preview");
  const c = await getTranslations("common");
  return { preview: t("preview"), title: t(`titles.${event}`), send: t(`send.${event}`), edit: t(event === "release" ? "back" : "edit"), busy: c("busy") };
}

/** The message the applicant will get, around the words that are still being written. */
export async function messageAround(event: "refuse_acceptance" | "reject" | "reopen" | "request_correction", view: CaseView) {
  const t = await getTranslations("mail");
  const mark = "\u2063";
  const values = { number: view.number, unit: view.unit.name, alliance: plainText(await getLocale(), view.alliance.name), words: mark };
  const [before = "", after = ""] = t(`case_${event}.body`, values).split(mark);
  return { subject: t(`case_${event}.subject`, values), before, after };
}
