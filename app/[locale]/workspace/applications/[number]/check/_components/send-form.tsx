import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import type { OwnApplication } from "@/lib/applications/types";
import { resubmitApplicationAction, submitApplicationAction } from "../../../actions";

/** The button that sends it, below what sending declares; somebody who may fill in but not send reads who may. */
export async function SendForm({ application: { number, events, standing } }: { application: OwnApplication }) {
  const t = await getTranslations("applications.check");
  const c = await getTranslations("common");
  const isCorrection = standing.status === "correction_requested";
  if (!events.includes(isCorrection ? "resubmit" : "submit")) return <Note>{t("administratorSends")}</Note>;
  return (
    <Section title={t("send")} className="mt-10">
      <p className="pt-3">{t("pledge")}</p>
      <p className="py-3 text-ink-2 text-sm">{t(isCorrection ? "afterResubmitting" : "afterSending")}</p>
      <Form id="send" action={isCorrection ? resubmitApplicationAction : submitApplicationAction} summary={await summaryTitle()}>
        <input type="hidden" name="number" value={number} />
        <SubmitButton busy={c("busy")}>{t(isCorrection ? "resubmit" : "submit")}</SubmitButton>
      </Form>
    </Section>
  );
}
