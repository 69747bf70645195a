import { getTranslations } from "next-intl/server";
import { StatusMark } from "@/components/ui/status-mark";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";

const marks = { open: "open", accepted: "valid", refused: "refused", withdrawn: "withdrawn" } as const;

export async function ClaimStatusMark({ status }: { status: ClaimSummary["status"] }) {
  const t = await getTranslations("claims.states");
  return <StatusMark status={marks[status]}>{t(status)}</StatusMark>;
}
