import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Chinese } from "@/components/layout/text";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";
import { ClaimStatusMark } from "./claim-status-mark";
import { DemoMark } from "./demo-mark";

/** The claims of one desk, those that wait first. */
export async function ClaimQueue({ claims, desk }: { claims: ClaimSummary[]; desk: string }) {
  const locale = await getLocale();
  const t = await getTranslations("claims");
  if (claims.length === 0) return <EmptyState title={t("desk.none")}>{t("desk.noneHint")}</EmptyState>;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["unit", "number", "post", "createdAt", "state"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map(({ number, status, createdAt, decidedAt, post, organization }) => (
          <tr key={number}>
            <td data-label={t("unit")}>
              <span>
                <a href={localePath(locale, `${desk}/${number}`)} className="link-quiet">
                  <Chinese locale={locale}>{organization.name}</Chinese>
                </a>
                {organization.isDemo && <DemoMark />}
              </span>
            </td>
            <td data-label={t("number")} className="whitespace-nowrap font-mono">
              {number}
            </td>
            <td data-label={t("post")}>{post}</td>
            <td data-label={t("createdAt")}>
              <Instant at={createdAt} />
            </td>
            <td data-label={t("state")}>
              <span>
                <ClaimStatusMark status={status} />
                {decidedAt && (
                  <span className="block text-ink-2 text-xs">
                    <Instant at={decidedAt} />
                  </span>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
