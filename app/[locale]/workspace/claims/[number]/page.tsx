import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import { ClaimPaperView } from "@/components/organizations/claim-paper-view";
import { ClaimProgress } from "@/components/organizations/claim-progress";
import { ownClaimScope } from "@/lib/organizations/policy";
import { findClaim } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";
import { withdrawClaimAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims");
  return { title: t("title") };
}

/** A claimant's own claim: where it stands, what was handed in, and the way to take it back. */
export default async function ClaimPage({ params }: PageProps<"/[locale]/workspace/claims/[number]">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/claims/${number}`);
  const [locale, t, c, claim] = await Promise.all([
    getLocale(),
    getTranslations("claims"),
    getTranslations("common"),
    findClaim(ownClaimScope(actor), undefined, number),
  ]);
  if (!claim) notFound();
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/workspace/claims"), label: t("title") }]} here={claim.number} />
      <h1 className="title-work mb-6">{t("own", { number: claim.number })}</h1>
      <div className="grid max-w-[48rem] gap-10">
        <ClaimProgress claim={claim} />
        <Section title={t("desk.papers")}>
          <Facts
            facts={[
              [t("new.post"), claim.post],
              [
                t("desk.explanation"),
                <span key="explanation" className="whitespace-pre-line">
                  {claim.explanation}
                </span>,
              ],
            ]}
          />
          <ClaimPaperView label={t("new.licence")} paper={claim.licence} />
          <ClaimPaperView label={t("new.letter")} paper={claim.letter} />
        </Section>
        {claim.status === "open" && (
          <Section title={t("withdraw.title")}>
            <p className="py-3">{t("withdraw.consequence")}</p>
            <Form id="withdraw-claim" action={withdrawClaimAction} summary={await summaryTitle()}>
              <input type="hidden" name="number" value={claim.number} />
              <SubmitButton busy={c("busy")} kind="destructive">
                {t("withdraw.submit")}
              </SubmitButton>
            </Form>
          </Section>
        )}
      </div>
    </>
  );
}
