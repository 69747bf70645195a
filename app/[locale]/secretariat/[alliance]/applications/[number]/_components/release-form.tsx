import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { Previewed } from "@/components/form/previewed";
import { summaryTitle } from "@/components/form/summary-title";
import { LongDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import type { CaseView } from "@/lib/applications/types";
import { today } from "@/lib/platform/clock";
import { releaseAction } from "../actions";
import { previewWording } from "./preview-wording";

/** What will come into being, before it does. */
export async function ReleaseForm({ view }: { view: CaseView }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.release");
  const { seats, tier, alliance, representative } = view;
  return (
    <Form id="release" action={releaseAction.bind(null, { alliance: alliance.slug, number: view.number })} summary={await summaryTitle()}>
      <input type="hidden" name="version" value={view.version} />
      <Previewed
        words={await previewWording("release")}
        preview={
          <ul className="list-disc ps-5 text-sm">
            <li>{t.rich("membership", { alliance: () => <Text value={alliance.name} locale={locale} />, day: () => <LongDay day={today()} /> })}</li>
            {tier && <li>{t.rich("tier", { tier: () => <Text value={tier.name} locale={locale} /> })}</li>}
            {seats && seats.quota !== null && <li>{t("seatsLeft", { left: Math.max(0, seats.quota - seats.taken - 1) })}</li>}
            <li>{t("certificate")}</li>
            {representative && <li>{t("representative", { name: representative.name })}</li>}
            <li>{t("published")}</li>
          </ul>
        }
      />
    </Form>
  );
}
