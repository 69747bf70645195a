import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import type { CaseView } from "@/lib/applications/types";
import type { acceptAction } from "../actions";

/** An act that says nothing but that it is done. */
export async function PlainActForm({ event, action, view }: { event: "open" | "accept" | "recommend"; action: typeof acceptAction; view: CaseView }) {
  const t = await getTranslations("desk.case.panel");
  const c = await getTranslations("common");
  return (
    <Form id={event} action={action.bind(null, { alliance: view.alliance.slug, number: view.number })} summary={await summaryTitle()}>
      <input type="hidden" name="version" value={view.version} />
      <SubmitButton busy={c("busy")} kind={event === "open" ? "secondary" : "primary"}>
        {t(`acts.${event}`)}
      </SubmitButton>
    </Form>
  );
}
