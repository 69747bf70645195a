import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { buttonClass } from "@/components/ui/button";
import type { Unit } from "@/lib/organizations/query";
import { localePath, plainText } from "@/lib/platform/i18n/locale";
import { NotEligible } from "../../_components/not-eligible";
import type { AllianceChoice } from "./load-choices";

/** All alliances: a button where the unit may apply, else why not and what to do instead. */
export async function AllianceList({ choices, unit, chosen }: { choices: AllianceChoice[]; unit: Unit; chosen: string | undefined }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.new");
  return (
    <Section title={t(chosen ? "others" : "choose")}>
      <ul>
        {choices.map(({ alliance, eligibility }) => (
          <li key={alliance.slug} className="grid gap-x-8 gap-y-2 border-hair border-b py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] md:items-center">
            <div>
              <p className="font-bold">
                <Text value={alliance.name} locale={locale} />
              </p>
              <p className="text-ink-2 text-sm">
                <Text value={alliance.purpose} locale={locale} />
              </p>
            </div>
            <div className="md:text-end">
              {!eligibility.allowed && <NotEligible answer={eligibility} unit={unit.slug} />}
              {eligibility.allowed && alliance.slug === chosen && <p className="text-ink-2 text-sm">{t("chosen")}</p>}
              {eligibility.allowed && alliance.slug !== chosen && (
                <a
                  href={localePath(locale, `/workspace/applications/new?${new URLSearchParams({ unit: unit.slug, alliance: alliance.slug })}`)}
                  aria-label={t("applyTo", { alliance: plainText(locale, alliance.name) })}
                  className={buttonClass("secondary", "small")}
                >
                  {t("apply")}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
