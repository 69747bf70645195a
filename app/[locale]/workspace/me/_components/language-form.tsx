import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { type Locale, locales } from "@/lib/platform/i18n/locale";
import { chooseLanguageAction } from "../actions";

export async function LanguageForm({ chosen }: { chosen: Locale }) {
  const t = await getTranslations("accounts.me");
  const c = await getTranslations("common");
  return (
    <Form id="language" action={chooseLanguageAction} summary={await summaryTitle()}>
      <fieldset aria-describedby="language-hint">
        <legend className="font-bold">{t("language")}</legend>
        <p id="language-hint" className="text-ink-3 text-sm">
          {t("languageHint")}
        </p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 py-2">
          {locales.map((locale) => (
            <label key={locale} className="flex min-h-8 items-center gap-2">
              <input type="radio" name="locale" value={locale} defaultChecked={locale === chosen} className="size-4.5 accent-accent" />
              <span lang={locale}>{t(locale)}</span>
            </label>
          ))}
          <SubmitButton busy={c("busy")} kind="secondary" size="small">
            {t("languageSubmit")}
          </SubmitButton>
        </div>
      </fieldset>
    </Form>
  );
}
