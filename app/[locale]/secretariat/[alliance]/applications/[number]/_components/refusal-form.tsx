import { getTranslations } from "next-intl/server";
import { Radios } from "@/components/form/choice";
import { Form } from "@/components/form/form";
import { Previewed } from "@/components/form/previewed";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import { limits, refusalReasons } from "@/lib/applications/constants";
import type { CaseView } from "@/lib/applications/types";
import type { rejectAction } from "../actions";
import { MessagePreview } from "./message-preview";
import { messageAround, previewWording } from "./preview-wording";

/** A refusal, or the proposal of one: a reason from the list, and words of the secretariat's own. A proposal fills in what it proposes. */
export async function RefusalForm({
  event,
  action,
  view,
}: {
  event: "refuse_acceptance" | "propose_refusal" | "reject";
  action: typeof rejectAction;
  view: CaseView;
}) {
  const t = await getTranslations("desk.case.refusal");
  const r = await getTranslations("applications.refusalReasons");
  const reasons = Object.fromEntries(refusalReasons.map((reason) => [reason, r(reason)]));
  const message = event === "propose_refusal" ? { before: "", after: "" } : await messageAround(event, view);
  return (
    <Form
      id={event}
      action={action.bind(null, { alliance: view.alliance.slug, number: view.number })}
      summary={await summaryTitle()}
      {...(event === "reject" && view.proposal && { defaultValue: { ...view.proposal } })}
    >
      <input type="hidden" name="version" value={view.version} />
      <Previewed words={await previewWording(event)} kind="destructive" preview={<MessagePreview {...message} reasons={reasons} />}>
        <Radios name="reason" label={t("reason")} options={refusalReasons.map((reason) => ({ value: reason, label: r(reason) }))} />
        <TextArea
          name="words"
          label={t("words")}
          hint={t(event === "propose_refusal" ? "wordsToSecretaryGeneral" : "wordsToApplicant")}
          rows={4}
          limit={await limitWording(limits.refusal)}
        />
      </Previewed>
    </Form>
  );
}
