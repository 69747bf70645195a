import { getTranslations } from "next-intl/server";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { settings } from "@/lib/platform/env";
import { changePasswordAction } from "../actions";

export async function PasswordForm() {
  const t = await getTranslations("accounts.me");
  const v = await getTranslations("accounts.verify");
  const c = await getTranslations("common");
  return (
    <Form id="change-password" action={changePasswordAction} summary={await summaryTitle()} className="py-4">
      <Field name="current" type="password" label={t("current")} autoComplete="current-password" />
      <Field
        name="password"
        type="password"
        label={t("new")}
        hint={v("passwordHint", { minimum: settings().PASSWORD_MIN_LENGTH })}
        autoComplete="new-password"
      />
      <p className="mb-4 text-ink-2 text-sm">{t("passwordNote")}</p>
      <SubmitButton busy={c("busy")} kind="secondary">
        {t("passwordSubmit")}
      </SubmitButton>
    </Form>
  );
}
