import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { Field, Tick } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { verifyMailHours } from "@/lib/accounts/constants";
import { localePath } from "@/lib/platform/i18n/locale";
import { registerAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.register");
  return { title: t("title") };
}

export default async function RegisterPage({ searchParams }: PageProps<"/[locale]/register">) {
  const locale = await getLocale();
  const t = await getTranslations("accounts.register");
  const c = await getTranslations("common");
  if ("sent" in (await searchParams)) {
    return (
      <NarrowPage title={t("sentTitle")} lead={t("sent", { hours: verifyMailHours })}>
        <p className="text-ink-2 text-sm">{t("sentHint")}</p>
      </NarrowPage>
    );
  }
  return (
    <NarrowPage title={t("title")} lead={t("lead")}>
      <Form id="register" action={registerAction} summary={await summaryTitle()}>
        <Field name="name" label={t("name")} hint={t("nameHint")} autoComplete="name" width="max-w-64" />
        <Field name="mail" type="email" label={t("mail")} hint={t("mailHint")} autoComplete="username" />
        <Tick name="consent">
          {t.rich("consent", {
            link: (words) => (
              <a href={localePath(locale, "/privacy")} className="link" target="_blank" rel="noopener">
                {words}
              </a>
            ),
          })}
        </Tick>
        <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
      </Form>
      <p className="mt-8 text-sm">
        {t("hasAccount")}{" "}
        <a href={localePath(locale, "/sign-in")} className="link">
          {t("signIn")}
        </a>
      </p>
    </NarrowPage>
  );
}
