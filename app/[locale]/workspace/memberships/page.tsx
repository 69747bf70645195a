import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { NoUnitNote } from "@/components/organizations/no-unit-note";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { ButtonLink } from "@/components/ui/button";
import { ownMembershipScope } from "@/lib/memberships/policy";
import { listOwnMemberships } from "@/lib/memberships/queries/own";
import { localePath } from "@/lib/platform/i18n/locale";
import { EndedTable } from "./_components/ended-table";
import { MembershipTable } from "./_components/membership-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.memberships");
  return { title: t("title") };
}

export default async function MembershipsPage({ searchParams }: PageProps<"/[locale]/workspace/memberships">) {
  const query = await searchParams;
  const actor = await requireActor(typeof query.unit === "string" ? `/workspace/memberships?unit=${encodeURIComponent(query.unit)}` : "/workspace/memberships");
  const [locale, t, { unit, units }] = await Promise.all([getLocale(), getTranslations("applications"), chooseUnit(actor, query.unit)]);
  const all = unit ? await listOwnMemberships(ownMembershipScope(actor), unit.id) : [];
  const ended = all.filter(({ state }) => state === "ended");
  const current = all.filter(({ state }) => state !== "ended");
  return (
    <>
      {unit && <UnitBanner unit={unit} units={units} path="/workspace/memberships" />}
      <h1 className="title-work mb-1">{t("memberships.title")}</h1>
      <p className="mb-8 text-ink-2">{t("memberships.lead")}</p>
      {!unit && <NoUnitNote />}
      {unit && (
        <div className="grid gap-10">
          <Section title={t("memberships.current")}>
            {current.length > 0 ? (
              <MembershipTable memberships={current} />
            ) : (
              <>
                <EmptyState title={t("memberships.none")}>{t("memberships.noneHint")}</EmptyState>
                <ButtonLink href={localePath(locale, `/workspace/applications/new?unit=${unit.slug}`)}>{t("list.apply")}</ButtonLink>
              </>
            )}
          </Section>
          {ended.length > 0 && (
            <Section title={t("memberships.ended")}>
              <EndedTable memberships={ended} />
            </Section>
          )}
        </div>
      )}
    </>
  );
}
