import { getLocale, getTranslations } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import type { ClaimTarget } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";

/** What was found: the name and the ends of the credit code, no more. Where several share a name, one is chosen. */
export async function TargetList({ targets, chosen, typed }: { targets: ClaimTarget[]; chosen: string | undefined; typed: string }) {
  const locale = await getLocale();
  const t = await getTranslations("claims.new");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("unit")}</th>
          <th scope="col">{t("creditCode")}</th>
          {targets.length > 1 && <th scope="col">{t("choice")}</th>}
        </tr>
      </thead>
      <tbody>
        {targets.map(({ slug, name, isDemo, creditCode }) => (
          <tr key={slug}>
            <td data-label={t("unit")}>
              <span>
                <Chinese locale={locale}>{name}</Chinese>
                {isDemo && <DemoMark />}
              </span>
            </td>
            <td data-label={t("creditCode")}>{creditCode ? <span className="font-mono">{creditCode}</span> : t("noCreditCode")}</td>
            {targets.length > 1 && (
              <td data-label={t("choice")}>
                {slug === chosen ? (
                  t("chosen")
                ) : (
                  <a href={localePath(locale, `/workspace/claims/new?${new URLSearchParams({ q: typed, unit: slug })}`)} className="link">
                    {t("choose")}
                  </a>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
