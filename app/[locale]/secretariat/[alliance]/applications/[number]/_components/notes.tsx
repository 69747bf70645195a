import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import { Instant } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Chinese } from "@/components/layout/text";
import { limits } from "@/lib/applications/constants";
import type { CaseView } from "@/lib/applications/types";
import { writeNoteAction } from "../actions";

/** Remarks among the secretariat; the applicant never sees them. */
export async function Notes({ view: { notes, alliance, number } }: { view: CaseView }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.notes");
  const c = await getTranslations("common");
  return (
    <Section title={t("title")}>
      {notes.map(({ id, text, writtenAt, name }) => (
        <div key={id} className="border-hair border-b py-2 text-sm">
          <p className="whitespace-pre-line break-words">
            <Chinese locale={locale}>{text}</Chinese>
          </p>
          <p className="text-ink-2 text-xs">
            {name} <Instant at={writtenAt} />
          </p>
        </div>
      ))}
      <div className="no-print mt-3">
        <Form id="note" action={writeNoteAction.bind(null, { alliance: alliance.slug, number })} summary={await summaryTitle()}>
          <details className="text-sm">
            <summary className="link w-fit cursor-pointer">{t("add")}</summary>
            <div className="mt-3">
              <TextArea name="text" label={t("text")} hint={t("hint")} rows={3} limit={await limitWording(limits.note)} />
              <SubmitButton busy={c("busy")} kind="secondary" size="small">
                {t("save")}
              </SubmitButton>
            </div>
          </details>
        </Form>
      </div>
    </Section>
  );
}
