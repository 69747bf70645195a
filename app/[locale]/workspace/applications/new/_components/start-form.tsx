import { getLocale, getTranslations } from "next-intl/server";
import { Select } from "@/components/form/choice";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { AllianceSummary } from "@/lib/alliances/query";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import type { Unit } from "@/lib/organizations/query";
import { tierOptions } from "../../_components/tier-options";
import { startApplicationAction } from "../../actions";

/** The alliance is chosen; what is left is the tier. */
export async function StartForm({ alliance, unit }: { alliance: AllianceSummary; unit: Unit }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.new");
  const c = await getTranslations("common");
  return (
    <Section title={<Text value={alliance.name} locale={locale} />} className="mb-10">
      <p className="max-w-read py-3 text-ink-2">
        <Text value={alliance.purpose} locale={locale} />
      </p>
      <Form id="start" action={startApplicationAction} summary={await summaryTitle()} defaultValue={{ tier: "member" }}>
        <input type="hidden" name="unitId" value={unit.id} />
        <input type="hidden" name="alliance" value={alliance.slug} />
        <Select name="tier" label={t("tier")} hint={t("tierHint")} options={await tierOptions(await listTierChoices(alliance.slug))} />
        <SubmitButton busy={c("busy")}>{t("start")}</SubmitButton>
      </Form>
    </Section>
  );
}
