import { getLocale, getTranslations } from "next-intl/server";
import { SaveDraftButton, SubmitButton } from "@/components/form/submit-button";
import { localePath } from "@/lib/platform/i18n/locale";

/** The end of every page that is filled in. */
export async function SectionButtons({ number, hasDraft = false }: { number: string; hasDraft?: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.tasks");
  const c = await getTranslations("common");
  return (
    <div className="mt-8 flex flex-wrap items-center gap-4 border-line border-t pt-6">
      <SubmitButton busy={c("busy")}>{t("save")}</SubmitButton>
      {hasDraft && <SaveDraftButton>{c("saveDraft")}</SaveDraftButton>}
      <a href={localePath(locale, `/workspace/applications/${number}`)} className="link">
        {t("back")}
      </a>
    </div>
  );
}
