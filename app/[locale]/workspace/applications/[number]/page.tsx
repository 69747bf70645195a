import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Note } from "@/components/ui/note";
import { localePath, plainText } from "@/lib/platform/i18n/locale";
import { ApplicationBanner } from "./_components/application-banner";
import { CaseActions } from "./_components/case-actions";
import { CaseView } from "./_components/case-view";
import { DraftView } from "./_components/draft-view";
import { loadApplication, readWriting } from "./_components/load-application";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.case");
  return { title: t("heading") };
}

const outcomes = ["takenBack", "withdrawn"] as const;

/** An application of one's own unit: what is to be filled in, or where it stands. */
export default async function ApplicationPage({ params, searchParams }: PageProps<"/[locale]/workspace/applications/[number]">) {
  const [{ number }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/workspace/applications/${number}`);
  const application = await loadApplication(actor, number);
  const [locale, t] = await Promise.all([getLocale(), getTranslations("applications")]);
  const { alliance, tier, unit } = application;
  const names = { alliance: plainText(locale, alliance.name), tier: tier ? plainText(locale, tier.name) : "" };
  const outcome = outcomes.find((name) => name === query.done);
  return (
    <>
      <ApplicationBanner application={application} />
      <Breadcrumb steps={[{ href: localePath(locale, `/workspace/applications?unit=${unit.slug}`), label: t("list.title") }]} here={application.number} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="title-work">{t(tier ? "case.titleWithTier" : "case.title", names)}</h1>
        <CaseActions application={application} />
      </div>
      {outcome && (
        <div role="status">
          <Note kind="ok">{t(`case.done.${outcome}`)}</Note>
        </div>
      )}
      {application.isWritable ? <DraftView writing={await readWriting(actor, application)} /> : <CaseView actor={actor} application={application} />}
    </>
  );
}
