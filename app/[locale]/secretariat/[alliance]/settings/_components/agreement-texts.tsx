import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import type { AgreementTextView } from "@/lib/alliances/queries/rules";
import { dayOf } from "@/lib/platform/clock";

/** The texts applicants tick, every published version of them. */
export async function AgreementTexts({ texts }: { texts: AgreementTextView[] }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.settings.texts");
  return texts.map(({ id, title, body, version, publishedAt, isInForce }) => (
    <details key={id} className="border-hair border-b py-3">
      <summary className="cursor-pointer">
        <span className="font-bold">
          <Text value={title} locale={locale} />
        </span>
        <span className="ms-3 text-ink-2 text-sm">
          {t.rich(isInForce ? "inForce" : "earlier", { version, when: () => <LongDay day={dayOf(publishedAt)} /> })}
        </span>
      </summary>
      <div className="mt-2 max-w-read whitespace-pre-line text-sm">
        <Text value={body} locale={locale} />
      </div>
    </details>
  ));
}
