import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { LongDay } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { ButtonLink } from "@/components/ui/button";
import { StatusMark } from "@/components/ui/status-mark";
import { localePath } from "@/lib/platform/i18n/locale";
import { ApplicationBanner } from "../_components/application-banner";
import { loadApplication } from "../_components/load-application";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.submitted");
  return { title: t("title") };
}

/** The confirmation: number, promised day and what happens next. */
export default async function SubmittedPage({ params }: PageProps<"/[locale]/workspace/applications/[number]/submitted">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/applications/${number}/submitted`);
  const application = await loadApplication(actor, number);
  const { standing, revision, alliance } = application;
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const c = await getTranslations("common");
  const here = localePath(locale, `/workspace/applications/${number}`);
  if (!standing.promised || !revision) redirect(here);
  const { promised } = standing;
  return (
    <>
      <ApplicationBanner application={application} />
      <h1 className="title-work mb-2">
        <StatusMark status="valid" size="large">
          {t(revision.number > 1 ? "submitted.titleAgain" : "submitted.title")}
        </StatusMark>
      </h1>
      <p className="max-w-read text-lg">
        {t.rich("submitted.number", { number: () => <strong className="whitespace-nowrap font-mono">{number}</strong>, version: revision.number })}
      </p>
      <p className="mb-8 max-w-read text-lg">
        {t.rich("submitted.promised", { when: () => <LongDay day={promised.day} /> })}
        {promised.isProvisional && `（${c("provisional")}）`}
      </p>
      <Section title={t("submitted.next")} className="max-w-read">
        <ol className="list-decimal ps-6 pt-3">
          {standing.stages.slice(standing.stagePosition ?? 0).map(({ position, kind, name, settings }) => (
            <li key={position} className="mb-2">
              <span className="me-2 font-bold">
                <Text value={name} locale={locale} />
              </span>
              {t(`timeline.coming.${kind}`, { count: settings.workingDays })}
            </li>
          ))}
        </ol>
        <p className="text-ink-2 text-sm">{t("submitted.told")}</p>
      </Section>
      <p className="no-print mt-8 flex flex-wrap items-center gap-4">
        <ButtonLink href={here}>{t("submitted.open")}</ButtonLink>
        <a href={`${here}/form.pdf`} target="_blank" rel="noreferrer" className="link">
          {t("submitted.print")}
        </a>
        <a href={localePath(locale, `/alliances/${alliance.slug}`)} className="link">
          <Text value={alliance.name} locale={locale} />
        </a>
      </p>
    </>
  );
}
