import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TierMark } from "@/components/alliances/tier-mark";
import { Instant, LongDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { ButtonLink } from "@/components/ui/button";
import { StatusMark } from "@/components/ui/status-mark";
import type { VerifiedCertificate } from "@/lib/certificates/query";
import type { CertificateState } from "@/lib/certificates/state";
import { localePath } from "@/lib/platform/i18n/locale";
import { markOf } from "../../_components/results";

const bars: Record<CertificateState, string> = { valid: "border-ok", suspended: "border-warn", expired: "border-line", revoked: "border-bad" };

/** The answer first, then when it was asked, then what it is about. */
export async function Answer({ certificate }: { certificate: VerifiedCertificate }) {
  const locale = await getLocale();
  const t = await getTranslations("certificates");
  const c = await getTranslations("common");
  const { state, organization, alliance, tier, checkedAt } = certificate;
  const day = (value: string | null) => value && <LongDay day={value} />;
  const facts: [string, ReactNode][] = [
    [
      t("facts.number"),
      <span key="number" className="font-mono">
        {certificate.number}
      </span>,
    ],
    [
      t("facts.alliance"),
      <a key="alliance" href={localePath(locale, `/alliances/${alliance.slug}`)} className="link">
        <Text value={alliance.name} locale={locale} />
      </a>,
    ],
    [t("facts.tier"), <TierMark key="tier" {...tier} />],
    [t("facts.issued"), day(certificate.issuedOn)],
    [t("facts.from"), day(certificate.from)],
    [t("facts.until"), day(certificate.until) ?? t("facts.open")],
    [t("facts.suspended"), day(certificate.suspendedSince)],
    [t("facts.revoked"), day(certificate.revokedOn)],
  ];
  return (
    <section className={`min-w-0 border-t-6 pt-6 ${bars[state]}`}>
      <h1 className="font-bold text-[1.625rem] leading-10 md:text-[2.125rem] md:leading-12">
        <StatusMark status={markOf[state]} size="large">
          {t(`states.${state}.result`)}
        </StatusMark>
      </h1>
      <p className="mt-2 mb-6 text-ink-2 text-sm">
        {c.rich("asOf", { when: () => <Instant at={checkedAt} /> })}
        {locale === "en" ? ", " : "，"}
        {t("checked")}
      </p>
      <p className="mb-4 font-bold font-title text-[1.625rem] leading-10">
        <Chinese locale={locale}>{organization.name}</Chinese>
        {organization.isDemo && <DemoMark />}
      </p>
      <dl className="mb-6">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-4 border-hair border-b py-2">
              <dt className="text-ink-2">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ButtonLink href={localePath(locale, `/organizations/${organization.slug}`)} kind="secondary" className="no-print">
        {t("organization")}
      </ButtonLink>
    </section>
  );
}
