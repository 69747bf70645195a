import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ClaimCase } from "@/components/organizations/claim-case";
import { canDecideClaim, claimDeskScope } from "@/lib/organizations/policy";
import { findClaim } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";

export async function generateMetadata({ params }: PageProps<"/[locale]/admin/claims/[number]">): Promise<Metadata> {
  const { number } = await params;
  const actor = await currentActor();
  const claim = actor && (await findClaim(claimDeskScope(actor), null, number));
  return claim ? { title: `${claim.number} ${claim.organization.name}` } : {};
}

export default async function ProvinceClaimPage({ params, searchParams }: PageProps<"/[locale]/admin/claims/[number]">) {
  const { number } = await params;
  const desk = "/admin/claims";
  const actor = await requireActor(`${desk}/${number}`);
  const [locale, t, query, claim] = await Promise.all([getLocale(), getTranslations("claims"), searchParams, findClaim(claimDeskScope(actor), null, number)]);
  if (!claim) notFound();
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, desk), label: t("title") }]} here={claim.number} />
      <ClaimCase claim={claim} desk={desk} right={canDecideClaim(actor, claim)} query={query} />
    </>
  );
}
