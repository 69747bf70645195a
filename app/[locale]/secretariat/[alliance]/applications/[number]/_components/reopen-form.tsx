import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { Previewed } from "@/components/form/previewed";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import { limits } from "@/lib/applications/constants";
import type { CaseView } from "@/lib/applications/types";
import { reopenAction } from "../actions";
import { MessagePreview } from "./message-preview";
import { messageAround, previewWording } from "./preview-wording";

/** Takes a refused case up again, with a reason the applicant reads. */
export async function ReopenForm({ view }: { view: CaseView }) {
  const t = await getTranslations("desk.case.refusal");
  return (
    <Form id="reopen" action={reopenAction.bind(null, { alliance: view.alliance.slug, number: view.number })} summary={await summaryTitle()}>
      <input type="hidden" name="version" value={view.version} />
      <Previewed words={await previewWording("reopen")} preview={<MessagePreview {...(await messageAround("reopen", view))} />}>
        <TextArea name="words" label={t("reopenWords")} hint={t("wordsToApplicant")} rows={4} limit={await limitWording(limits.refusal)} />
      </Previewed>
    </Form>
  );
}
