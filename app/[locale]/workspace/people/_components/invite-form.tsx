import { getTranslations } from "next-intl/server";
import { Radios } from "@/components/form/choice";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { invitationDays, invitationKinds } from "@/lib/organizations/invitation";
import { invitePersonAction } from "../actions";

/** Asks somebody by mail to act for the unit. */
export async function InviteForm({ unit }: { unit: string }) {
  const t = await getTranslations("people.invite");
  const a = await getTranslations("accounts.kinds");
  const c = await getTranslations("common");
  return (
    <Form id="invite-person" action={invitePersonAction} summary={await summaryTitle()} className="py-4">
      <input type="hidden" name="unit" value={unit} />
      <Field name="name" label={t("name")} width="max-w-64" autoComplete="off" />
      <Field name="mail" type="email" label={t("mail")} hint={t("mailHint", { days: invitationDays })} autoComplete="off" />
      <Radios name="kind" label={t("kind")} options={invitationKinds.map((kind) => ({ value: kind, label: a(kind), hint: t(`kindHints.${kind}`) }))} />
      <SubmitButton busy={c("busy")}>{t("submit")}</SubmitButton>
    </Form>
  );
}
