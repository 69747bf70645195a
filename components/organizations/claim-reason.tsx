import { getTranslations } from "next-intl/server";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";

/** Why a claim was refused: the reason from the list, and the decider's words. */
export async function ClaimReason({ reason: { code, words } }: { reason: NonNullable<ClaimSummary["reason"]> }) {
  const t = await getTranslations("claims");
  return (
    <span className="whitespace-pre-line">
      {t(`reasons.${code}`)}
      {t("reasonColon")}
      {words}
    </span>
  );
}
