import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { buttonClass } from "@/components/ui/button";
import { findClaimTargets } from "@/lib/organizations/queries/claims";
import { localePath } from "@/lib/platform/i18n/locale";
import { ClaimForm } from "./_components/claim-form";
import { FindForm } from "./_components/find-form";
import { TargetList } from "./_components/target-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.new");
  return { title: t("title") };
}

/** First finds the unit by its exact name or code, then asks for papers and reasons; the address keeps what was found and uploaded. */
export default async function NewClaimPage({ searchParams }: PageProps<"/[locale]/workspace/claims/new">) {
  const actor = await requireActor("/workspace/claims/new");
  const query = await searchParams;
  const [locale, t, title] = await Promise.all([getLocale(), getTranslations("claims.new"), getTranslations("claims")]);
  const typed = typeof query.q === "string" ? query.q.trim().slice(0, 200) : "";
  const targets = await findClaimTargets(typed);
  const target = targets.length === 1 ? targets[0] : targets.find(({ slug }) => slug === query.unit);
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/workspace/claims"), label: title("title") }]} here={t("title")} />
      <h1 className="title-work mb-2">{t("title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("lead")}</p>
      <Section title={t("find")}>
        <FindForm typed={typed} />
        {typed !== "" && targets.length === 0 && (
          <>
            <EmptyState title={t("notFound")}>{t("notFoundHint")}</EmptyState>
            <a href={localePath(locale, "/workspace/organization/new")} className={buttonClass("secondary")}>
              {t("register")}
            </a>
          </>
        )}
        {targets.length > 0 && <TargetList targets={targets} chosen={target?.slug} typed={typed} />}
      </Section>
      {target && (
        <Section title={t("papers")} className="mt-10">
          <ClaimForm target={target} typed={typed} query={query} accountId={actor.accountId} />
        </Section>
      )}
    </>
  );
}
