import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_session/caller";
import { safeReturnPath } from "@/app/_session/return-path";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Note } from "@/components/ui/note";
import { settings } from "@/lib/platform/env";
import { localePath } from "@/lib/platform/i18n/locale";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const locale = await getLocale();
  const next = safeReturnPath((await searchParams).next, localePath(locale, "/workspace"));
  if (await currentActor()) redirect(next);
  const t = await getTranslations("accounts.signIn");
  const c = await getTranslations("common");
  return (
    <NarrowPage title={t("title")} lead={t("lead")}>
      <Form id="sign-in" action={signInAction} summary={await summaryTitle()}>
        <input type="hidden" name="next" value={next} />
        <Field name="mail" type="email" label={t("mail")} autoComplete="username" />
        <Field name="password" type="password" label={t("password")} autoComplete="current-password" />
        <div className="flex flex-wrap items-center gap-6">
          <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
          <a href={localePath(locale, "/reset-password")} className="link text-sm">
            {t("forgot")}
          </a>
        </div>
      </Form>
      <p className="mt-8 text-sm">
        {t("noAccount")}{" "}
        <a href={localePath(locale, "/register")} className="link">
          {t("register")}
        </a>
      </p>
      {settings().MODE === "demo" && <Note>{t("demo")}</Note>}
    </NarrowPage>
  );
}
