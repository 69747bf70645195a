import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ClaimVerdict } from "@/components/organizations/claim-verdict";
import { canDecideClaim, claimDeskScope } from "@/lib/organizations/policy";
import { findClaim } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";
import { decideClaimAction } from "../../actions";

export async function generateMetadata({ params }: PageProps<"/[locale]/secretariat/[alliance]/claims/[number]/decision">): Promise<Metadata> {
  const { alliance, number } = await params;
  const actor = await currentActor();
  const claim = actor && (await findClaim(claimDeskScope(actor), alliance, number));
  if (!claim) return {};
  const t = await getTranslations("claims.verdict");
  return { title: t("title") };
}

/** The decision before it is taken. */
export default async function SecretariatVerdictPage({ params, searchParams }: PageProps<"/[locale]/secretariat/[alliance]/claims/[number]/decision">) {
  const { alliance, number } = await params;
  const desk = `/secretariat/${alliance}/claims`;
  const actor = await requireActor(`${desk}/${number}`);
  const [locale, t, query, claim] = await Promise.all([
    getLocale(),
    getTranslations("claims"),
    searchParams,
    findClaim(claimDeskScope(actor), alliance, number),
  ]);
  if (!claim) notFound();
  if (!canDecideClaim(actor, claim).allowed) redirect(localePath(locale, `${desk}/${number}`));
  return (
    <>
      <Breadcrumb
        steps={[
          { href: localePath(locale, desk), label: t("title") },
          { href: localePath(locale, `${desk}/${number}`), label: claim.number },
        ]}
        here={t("verdict.title")}
      />
      <h1 className="title-work mb-6">{t("verdict.title")}</h1>
      <ClaimVerdict claim={claim} query={query} desk={desk} action={decideClaimAction} />
    </>
  );
}
