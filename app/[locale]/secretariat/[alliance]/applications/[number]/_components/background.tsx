import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { CaseView } from "@/lib/applications/types";

/** What a decider keeps in mind: seats of the tier, memberships elsewhere, whether the unit is verified, and what to check. */
export async function Background({ view: { seats, tier, memberships, unit, checklist } }: { view: CaseView }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.background");
  return (
    <Section title={t("title")}>
      <ul className="text-sm">
        {tier && seats && (
          <li className="border-hair border-b py-2">
            {seats.quota === null
              ? t.rich("seatsUnlimited", { tier: () => <Text value={tier.name} locale={locale} />, taken: seats.taken })
              : t.rich("seats", { tier: () => <Text value={tier.name} locale={locale} />, taken: seats.taken, quota: seats.quota })}
          </li>
        )}
        <li className="border-hair border-b py-2">{t(unit.isVerified ? "verified" : "unverified")}</li>
        {memberships.length === 0 && <li className="border-hair border-b py-2">{t("noMembership")}</li>}
        {memberships.map(({ alliance, tier: held }) => (
          <li key={alliance["zh-CN"]} className="border-hair border-b py-2">
            {t.rich("membership", { alliance: () => <Text value={alliance} locale={locale} />, tier: () => <Text value={held} locale={locale} /> })}
          </li>
        ))}
      </ul>
      {checklist.length > 0 && (
        <>
          <h3 className="mt-4 font-bold text-sm">{t("checklist")}</h3>
          <ul className="list-disc ps-5 text-sm">
            {checklist.map(({ key, text }) => (
              <li key={key}>
                <Text value={text} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
