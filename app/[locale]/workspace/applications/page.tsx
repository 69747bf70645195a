import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { NoUnitNote } from "@/components/organizations/no-unit-note";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { ButtonLink } from "@/components/ui/button";
import { ownScope } from "@/lib/applications/policy";
import { listOwnApplications } from "@/lib/applications/queries/own";
import { localePath } from "@/lib/platform/i18n/locale";
import { ApplicationTable } from "./_components/application-table";
import { withUnit } from "./_components/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.list");
  return { title: t("title") };
}

export default async function ApplicationsPage({ searchParams }: PageProps<"/[locale]/workspace/applications">) {
  const query = await searchParams;
  const actor = await requireActor(withUnit("/workspace/applications", query.unit));
  const [locale, t, { unit, units }] = await Promise.all([getLocale(), getTranslations("applications.list"), chooseUnit(actor, query.unit)]);
  if (!unit)
    return (
      <>
        <h1 className="title-work mb-1">{t("title")}</h1>
        <NoUnitNote />
      </>
    );
  const applications = await listOwnApplications(ownScope(actor), unit.id);
  const open = applications.filter(({ isEnded }) => !isEnded);
  const ended = applications.filter(({ isEnded }) => isEnded);
  const apply = localePath(locale, withUnit("/workspace/applications/new", unit.slug));
  return (
    <>
      <UnitBanner unit={unit} units={units} path="/workspace/applications" />
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="title-work mb-1">{t("title")}</h1>
          <p className="text-ink-2">{t("lead")}</p>
        </div>
        <ButtonLink href={apply}>{t("apply")}</ButtonLink>
      </div>
      <div className="grid gap-10">
        <Section title={t("open")}>
          {open.length > 0 ? <ApplicationTable applications={open} unit={unit.name} /> : <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>}
        </Section>
        {ended.length > 0 && (
          <Section title={t("ended")}>
            <ApplicationTable applications={ended} unit={unit.name} />
          </Section>
        )}
      </div>
    </>
  );
}
