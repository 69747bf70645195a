import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationStatusMark } from "@/components/applications/application-status-mark";
import { ShortDay } from "@/components/layout/day";
import { Chinese, Text } from "@/components/layout/text";
import type { OwnApplicationRow } from "@/lib/applications/types";
import { addDays, dayOf } from "@/lib/platform/clock";
import { localePath } from "@/lib/platform/i18n/locale";

/** Applications of one unit: where each stands, with whom, and by when. */
export async function ApplicationTable({ applications, unit }: { applications: OwnApplicationRow[]; unit: string }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.list");
  const c = await getTranslations("common");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("number")}</th>
          <th scope="col">{t("alliance")}</th>
          <th scope="col">{t("tier")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("holder")}</th>
          <th scope="col">{t("due")}</th>
        </tr>
      </thead>
      <tbody>
        {applications.map(({ number, alliance, tier, status, isEnded, dueAt, isDueProvisional }) => (
          <tr key={number}>
            <td data-label={t("number")}>
              <a href={localePath(locale, `/workspace/applications/${number}`)} className="link whitespace-nowrap font-mono">
                {number}
              </a>
            </td>
            <td data-label={t("alliance")}>
              <Text value={alliance.name} locale={locale} />
            </td>
            <td data-label={t("tier")}>{tier ? <Text value={tier} locale={locale} /> : c("unknown")}</td>
            <td data-label={t("state")}>
              <ApplicationStatusMark status={status} audience="applicant" />
            </td>
            <td data-label={t("holder")}>
              {isEnded ? c("unknown") : status === "draft" || status === "correction_requested" ? <Chinese locale={locale}>{unit}</Chinese> : t("secretariat")}
            </td>
            <td data-label={t("due")}>
              <span className="whitespace-nowrap">
                {dueAt ? <ShortDay day={addDays(dayOf(dueAt), -1)} /> : c("unknown")}
                {isDueProvisional && `（${c("provisional")}）`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
