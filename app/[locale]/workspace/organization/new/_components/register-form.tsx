import { getTranslations } from "next-intl/server";
import { Radios } from "@/components/form/choice";
import { Field, Tick } from "@/components/form/field";
import { Form, type FormValues } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { categories } from "@/lib/organizations/constants";
import { registerOrganizationAction } from "../../actions";

export async function RegisterForm({ typed }: { typed: FormValues }) {
  const [t, c, o] = await Promise.all([getTranslations("file"), getTranslations("common"), getTranslations("organizations.categories")]);
  return (
    <Form id="register" action={registerOrganizationAction} summary={await summaryTitle()} defaultValue={typed} className="max-w-read">
      <Field name="name" label={t("fields.name")} hint={t("hints.name")} width="max-w-[30rem]" autoComplete="organization" />
      <Field name="creditCode" label={t("fields.creditCode")} optional={c("optional")} hint={t("hints.creditCode")} width="max-w-72" isMono />
      <Tick name="codeAsPrinted">{t("codeAsPrinted")}</Tick>
      <Radios name="category" label={t("fields.category")} options={categories.map((value) => ({ value, label: o(value) }))} />
      <SubmitButton busy={c("busy")}>{t("register.submit")}</SubmitButton>
    </Form>
  );
}
