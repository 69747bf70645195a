import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { NoUnitNote } from "@/components/organizations/no-unit-note";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { localePath } from "@/lib/platform/i18n/locale";
import { withUnit } from "../_components/paths";
import { AllianceList } from "./_components/alliance-list";
import { loadChoices } from "./_components/load-choices";
import { StartForm } from "./_components/start-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.new");
  return { title: t("title") };
}

export default async function NewApplicationPage({ searchParams }: PageProps<"/[locale]/workspace/applications/new">) {
  const query = await searchParams;
  const asked = Object.entries(query).filter((entry): entry is [string, string] => ["unit", "alliance"].includes(entry[0]) && typeof entry[1] === "string");
  const actor = await requireActor(`/workspace/applications/new${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ""}`);
  const [locale, t, { unit, units }] = await Promise.all([getLocale(), getTranslations("applications"), chooseUnit(actor, query.unit)]);
  const choices = unit ? await loadChoices(actor, unit) : [];
  const chosen = choices.find(({ alliance }) => alliance.slug === query.alliance);
  return (
    <>
      {unit && <UnitBanner unit={unit} units={units} path="/workspace/applications/new" />}
      <Breadcrumb steps={[{ href: localePath(locale, withUnit("/workspace/applications", unit?.slug)), label: t("list.title") }]} here={t("new.title")} />
      <h1 className="title-work mb-1">{t("new.title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("new.lead")}</p>
      {!unit && <NoUnitNote />}
      {unit && chosen?.eligibility.allowed && <StartForm alliance={chosen.alliance} unit={unit} />}
      {unit && <AllianceList choices={choices} unit={unit} chosen={chosen?.alliance.slug} />}
    </>
  );
}
