import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Note } from "@/components/ui/note";
import { leaveForInvitationAction } from "../actions";

/** For somebody signed in whom the invitation does not mean. */
export async function LeaveForm({ token, name }: { token: string; name: string }) {
  const t = await getTranslations("people.invitation");
  const c = await getTranslations("common");
  return (
    <>
      <Note kind="warn">{t("somebodyElse", { name })}</Note>
      <Form id="leave-for-invitation" action={leaveForInvitationAction} summary={await summaryTitle()}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton busy={c("busy")}>{t("leave")}</SubmitButton>
      </Form>
    </>
  );
}
