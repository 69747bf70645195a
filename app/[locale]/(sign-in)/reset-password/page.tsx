import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { resetPasswordMinutes } from "@/lib/accounts/constants";
import { settings } from "@/lib/platform/env";
import { localePath } from "@/lib/platform/i18n/locale";
import { requestResetAction, resetPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.reset");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** First asks for the address; with the token of the mail it asks for the new password. */
export default async function ResetPasswordPage({ searchParams }: PageProps<"/[locale]/reset-password">) {
  const { token, sent } = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("accounts.reset");
  const v = await getTranslations("accounts.verify");
  const c = await getTranslations("common");
  const summary = await summaryTitle();
  if (sent !== undefined) return <NarrowPage title={t("sentTitle")} lead={t("sent", { minutes: resetPasswordMinutes })} />;
  if (typeof token === "string") {
    return (
      <NarrowPage title={t("chooseTitle")} lead={t("chooseLead")}>
        <Form id="reset-password" action={resetPasswordAction} summary={summary}>
          <input type="hidden" name="token" value={token} />
          <Field
            name="password"
            type="password"
            label={t("password")}
            hint={v("passwordHint", { minimum: settings().PASSWORD_MIN_LENGTH })}
            autoComplete="new-password"
          />
          <SubmitButton busy={c("busy")}>{t("chooseSubmit")}</SubmitButton>
        </Form>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={t("title")} lead={t("lead")}>
      <Form id="request-reset" action={requestResetAction} summary={summary}>
        <Field name="mail" type="email" label={t("mail")} autoComplete="username" />
        <div className="flex flex-wrap items-center gap-6">
          <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
          <a href={localePath(locale, "/sign-in")} className="link text-sm">
            {t("back")}
          </a>
        </div>
      </Form>
    </NarrowPage>
  );
}
