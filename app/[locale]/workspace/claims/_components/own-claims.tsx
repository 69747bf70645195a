import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { ClaimDecider } from "@/components/organizations/claim-decider";
import { ClaimReason } from "@/components/organizations/claim-reason";
import { ClaimStatusMark } from "@/components/organizations/claim-status-mark";
import { ClaimedUnit } from "@/components/organizations/claimed-unit";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";

/** A claimant's own claims: where each stands, with whom, since when, and what came of it. */
export async function OwnClaims({ claims }: { claims: ClaimSummary[] }) {
  const locale = await getLocale();
  const t = await getTranslations("claims");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["number", "unit", "createdAt", "with", "state"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.number}>
            <td data-label={t("number")} className="whitespace-nowrap font-mono">
              <a href={localePath(locale, `/workspace/claims/${claim.number}`)} className="link-quiet">
                {claim.number}
              </a>
            </td>
            <td data-label={t("unit")}>
              <ClaimedUnit organization={claim.organization} />
            </td>
            <td data-label={t("createdAt")}>
              <Instant at={claim.createdAt} />
            </td>
            <td data-label={t("with")}>
              <span>
                <ClaimDecider alliance={claim.alliance} locale={locale} />
              </span>
            </td>
            <td data-label={t("state")}>
              <Outcome claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ claim: { status, decidedAt, reason } }: { claim: ClaimSummary }) {
  return (
    <div>
      <ClaimStatusMark status={status} />
      {decidedAt && (
        <p className="text-ink-2 text-xs">
          <Instant at={decidedAt} />
        </p>
      )}
      {reason && (
        <p className="max-w-72">
          <ClaimReason reason={reason} />
        </p>
      )}
    </div>
  );
}
