import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { summaryTitle } from "@/components/form/summary-title";
import { Instant } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { AgreementText } from "@/lib/applications/queries/submission";
import { saveAgreementsAction } from "../../../actions";
import { SectionButtons } from "../../_components/section-buttons";

/** The texts in full, one tick each; a tick is kept with its version, its time and who set it. */
export async function AgreementsForm({ number, texts }: { number: string; texts: AgreementText[] }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.agreements");
  return (
    <Form id="agreements" action={saveAgreementsAction} summary={await summaryTitle()}>
      <input type="hidden" name="number" value={number} />
      {texts.length === 0 && <EmptyState title={t("none")} />}
      <div className="grid gap-10">
        {texts.map(({ id, title, body, version, tickedAt }) => (
          <Section key={id} title={<Text value={title} locale={locale} />} aside={<span className="text-ink-2">{t("version", { version })}</span>}>
            <div className="whitespace-pre-line py-3">
              <Text value={body} locale={locale} />
            </div>
            <div className="flex items-start gap-2 py-1">
              <input
                id={`agreement-${id}`}
                type="checkbox"
                name="agreements"
                value={id}
                defaultChecked={tickedAt !== null}
                className="mt-1 size-5 shrink-0 accent-accent"
              />
              <label htmlFor={`agreement-${id}`}>
                {t.rich("agree", { title: () => <Text value={title} locale={locale} /> })}
                {tickedAt && <span className="block text-ink-2 text-sm">{t.rich("tickedAt", { at: () => <Instant at={tickedAt} /> })}</span>}
              </label>
            </div>
          </Section>
        ))}
      </div>
      <SectionButtons number={number} />
    </Form>
  );
}
