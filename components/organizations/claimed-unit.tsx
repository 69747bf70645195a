import { getLocale } from "next-intl/server";
import { Chinese } from "@/components/layout/text";
import type { ClaimSummary } from "@/lib/organizations/queries/claims";
import { DemoMark } from "./demo-mark";
import { OrganizationLink } from "./organization-link";

/** The unit a claim is about; it leads to its public page where there is one. */
export async function ClaimedUnit({ organization }: { organization: ClaimSummary["organization"] }) {
  const locale = await getLocale();
  if (organization.isPublic) return <OrganizationLink {...organization} />;
  return (
    <span>
      <Chinese locale={locale}>{organization.name}</Chinese>
      {organization.isDemo && <DemoMark />}
    </span>
  );
}
