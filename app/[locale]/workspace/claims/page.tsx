import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { EmptyState } from "@/components/layout/empty-state";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { ownClaimScope } from "@/lib/organizations/policy";
import { listClaims } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";
import { OwnClaims } from "./_components/own-claims";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims");
  return { title: t("title") };
}

export default async function ClaimsPage({ searchParams }: PageProps<"/[locale]/workspace/claims">) {
  const actor = await requireActor("/workspace/claims");
  const [query, locale, t, claims] = await Promise.all([searchParams, getLocale(), getTranslations("claims"), listClaims(ownClaimScope(actor))]);
  const made = claims.find(({ number }) => number === query.made);
  return (
    <>
      <h1 className="title-work mb-2">{t("title")}</h1>
      <p className="mb-4 max-w-read text-ink-2">{t("lead")}</p>
      {(made || query.withdrawn !== undefined) && (
        <div role="status">
          <Note kind="ok">{made ? t("made", { number: made.number, unit: made.organization.name }) : t("withdrawnNow")}</Note>
        </div>
      )}
      {claims.length === 0 ? <EmptyState title={t("none")}>{t("noneHint")}</EmptyState> : <OwnClaims claims={claims} />}
      <p className="mt-8">
        <ButtonLink href={localePath(locale, "/workspace/claims/new")} kind={claims.length === 0 ? "primary" : "secondary"}>
          {t("claim")}
        </ButtonLink>
      </p>
    </>
  );
}
