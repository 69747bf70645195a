import { getLocale, getTranslations } from "next-intl/server";
import { TierMark } from "@/components/alliances/tier-mark";
import type { AgreementTextView, TierRuleView } from "@/lib/alliances/queries/rules";
import { formatNumber } from "@/lib/platform/i18n/format";
import { plainText } from "@/lib/platform/i18n/locale";

/** What each tier asks and gives, by the rule in force. */
export async function TierRules({ rules, texts }: { rules: TierRuleView[]; texts: AgreementTextView[] }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.settings.tiers");
  const p = await getTranslations("applications.papers");
  const titleOf = (code: string) => texts.find((text) => text.code === code && text.isInForce)?.title;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["tier", "seats", "papers", "texts", "dues", "term"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.code}>
            <td data-label={t("tier")}>
              <TierMark code={rule.code} name={rule.name} />
            </td>
            <td data-label={t("seats")}>{seatsOf(rule)}</td>
            <td data-label={t("papers")}>
              <ul>
                {rule.documents.map(({ kind, isRequired }) => (
                  <li key={kind}>
                    {p(kind)}
                    {!isRequired && <span className="text-ink-2">{t("optional")}</span>}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t("texts")}>
              <ul>
                {rule.agreements.map((code) => {
                  const title = titleOf(code);
                  return <li key={code}>{title ? plainText(locale, title) : code}</li>;
                })}
              </ul>
            </td>
            <td data-label={t("dues")}>{rule.dues === 0 ? t("noDues") : t("yuan", { amount: formatNumber(locale, rule.dues) })}</td>
            <td data-label={t("term")}>{t(rule.endsWithTerm ? "endsWithTerm" : "open")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function seatsOf({ quota, quotaRule }: TierRuleView): string {
    if (!quotaRule) return quota === null ? t("unlimited") : t("seatCount", { count: quota });
    const base = rules.find(({ code }) => code === quotaRule.of);
    return t("seatShare", { numerator: quotaRule.numerator, denominator: quotaRule.denominator, tier: base ? plainText(locale, base.name) : quotaRule.of });
  }
}
