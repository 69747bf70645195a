import { getLocale, getTranslations } from "next-intl/server";
import { Field, Tick } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { settings } from "@/lib/platform/env";
import { localePath } from "@/lib/platform/i18n/locale";
import { acceptAsNewcomerAction } from "../actions";

/** For whoever has no account yet: the mail has proved the address, so name and password are enough. */
export async function NewcomerForm({ token }: { token: string }) {
  const locale = await getLocale();
  const t = await getTranslations("people.invitation");
  const a = await getTranslations("accounts");
  const c = await getTranslations("common");
  return (
    <>
      <p className="mb-4">{t("newcomer")}</p>
      <Form id="accept-as-newcomer" action={acceptAsNewcomerAction} summary={await summaryTitle()}>
        <input type="hidden" name="token" value={token} />
        <Field name="name" label={a("register.name")} hint={a("register.nameHint")} autoComplete="name" width="max-w-64" />
        <Field
          name="password"
          type="password"
          label={a("verify.password")}
          hint={a("verify.passwordHint", { minimum: settings().PASSWORD_MIN_LENGTH })}
          autoComplete="new-password"
        />
        <Tick name="consent">
          {a.rich("register.consent", {
            link: (words) => (
              <a href={localePath(locale, "/privacy")} className="link" target="_blank" rel="noopener">
                {words}
              </a>
            ),
          })}
        </Tick>
        <SubmitButton busy={c("busy")}>{t("acceptAsNewcomer")}</SubmitButton>
      </Form>
    </>
  );
}
