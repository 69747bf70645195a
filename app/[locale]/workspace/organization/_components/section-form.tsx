import { getLocale, getTranslations } from "next-intl/server";
import type { ComponentProps, ReactNode } from "react";
import { Autosave } from "@/components/form/autosave";
import { Form } from "@/components/form/form";
import { SaveDraftButton, SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { autosaveWording } from "@/components/form/wording";
import { formatClock } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { saveFileDraftAction } from "../actions";
import type { Section } from "./load-section";

/** The form of a section, with the line that says when its draft was saved, and its buttons. */
export async function SectionForm({
  of: { section, unit, file, back },
  children,
  ...form
}: { of: Section; children: ReactNode } & Pick<ComponentProps<typeof Form>, "action" | "defaultValue" | "uploads">) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  const c = await getTranslations("common");
  const savedAt = file.drafts[section] && file.draftSavedAt ? formatClock(file.draftSavedAt) : null;
  return (
    <Form id={section} summary={await summaryTitle()} {...form}>
      <Autosave action={saveFileDraftAction} savedAt={savedAt} wording={await autosaveWording(t("kept"))} />
      <input type="hidden" name="unit" value={unit.slug} />
      <input type="hidden" name="section" value={section} />
      {back && <input type="hidden" name="back" value={back} />}
      {children}
      <div className="mt-8 flex flex-wrap items-center gap-4 border-line border-t pt-6">
        <SubmitButton busy={c("busy")}>{t("saveAndReturn")}</SubmitButton>
        <SaveDraftButton>{c("saveDraft")}</SaveDraftButton>
        <a href={back ?? localePath(locale, `/workspace/organization?unit=${unit.slug}`)} className="link">
          {t("back")}
        </a>
      </div>
    </Form>
  );
}
