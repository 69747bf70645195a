import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { acceptInvitationAction } from "../actions";

/** For the invited person, signed in. */
export async function AcceptForm({ token }: { token: string }) {
  const t = await getTranslations("people.invitation");
  const c = await getTranslations("common");
  return (
    <Form id="accept-invitation" action={acceptInvitationAction} summary={await summaryTitle()}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton busy={c("busy")}>{t("accept")}</SubmitButton>
    </Form>
  );
}
