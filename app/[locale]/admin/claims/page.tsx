import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { ClaimQueue } from "@/components/organizations/claim-queue";
import { canDecideClaimsOf, claimDeskScope } from "@/lib/organizations/policy";
import { listClaims } from "@/lib/organizations/queries/claims";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor || !canDecideClaimsOf(actor, null).allowed) return {};
  const t = await getTranslations("claims");
  return { title: t("title") };
}

export default async function ProvinceClaimsPage() {
  const desk = "/admin/claims";
  const actor = await requireActor(desk);
  if (!canDecideClaimsOf(actor, null).allowed) notFound();
  const [t, claims] = await Promise.all([getTranslations("claims"), listClaims(claimDeskScope(actor), null)]);
  return (
    <>
      <h1 className="title-work mb-2">{t("title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("desk.provinceLead")}</p>
      <ClaimQueue claims={claims} desk={desk} />
    </>
  );
}
