import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { Note } from "@/components/ui/note";
import { fileCompleteness } from "@/lib/organizations/completeness";
import { canEditFile } from "@/lib/organizations/policy";
import { getFile } from "@/lib/organizations/queries/file";
import { localePath } from "@/lib/platform/i18n/locale";
import { FileSections } from "./_components/file-sections";
import { NoUnit } from "./_components/no-unit";
import { VerifiedNote } from "./_components/verified-note";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file");
  return { title: t("title") };
}

export default async function OrganizationPage({ searchParams }: PageProps<"/[locale]/workspace/organization">) {
  const query = await searchParams;
  const actor = await requireActor(
    typeof query.unit === "string" ? `/workspace/organization?unit=${encodeURIComponent(query.unit)}` : "/workspace/organization",
  );
  const [locale, t, { unit, units }] = await Promise.all([getLocale(), getTranslations("file"), chooseUnit(actor, query.unit)]);
  if (!unit) return <NoUnit />;
  const file = await getFile(actor, unit.id);
  const mayEdit = canEditFile(actor, unit).allowed;
  const outcome = (["saved", "registered"] as const).find((name) => name === query.done);
  return (
    <>
      <UnitBanner unit={unit} units={units} path="/workspace/organization" />
      <h1 className="title-work mb-1">{t("title")}</h1>
      <p className="text-ink-2">{t("lead")}</p>
      {outcome && (
        <div role="status">
          <Note kind="ok">{t(outcome)}</Note>
        </div>
      )}
      <VerifiedNote verified={file.verified} />
      {!mayEdit && <p className="mb-4 text-ink-2 text-sm">{t("readOnly")}</p>}
      <FileSections file={file} completeness={fileCompleteness(file)} mayEdit={mayEdit} />
      <p className="mt-8 text-sm">
        <a href={localePath(locale, "/workspace/organization/new")} className="link">
          {t("another")}
        </a>
      </p>
    </>
  );
}
