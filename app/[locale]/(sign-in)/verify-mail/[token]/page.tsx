import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { settings } from "@/lib/platform/env";
import { verifyMailAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.verify");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Opening the page uses nothing up, so that a scanner of mails cannot burn the link; the form does. */
export default async function VerifyMailPage({ params }: PageProps<"/[locale]/verify-mail/[token]">) {
  const { token } = await params;
  const t = await getTranslations("accounts.verify");
  const c = await getTranslations("common");
  return (
    <NarrowPage title={t("title")} lead={t("lead")}>
      <Form id="verify-mail" action={verifyMailAction} summary={await summaryTitle()}>
        <input type="hidden" name="token" value={token} />
        <Field
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint", { minimum: settings().PASSWORD_MIN_LENGTH })}
          autoComplete="new-password"
        />
        <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
      </Form>
    </NarrowPage>
  );
}
