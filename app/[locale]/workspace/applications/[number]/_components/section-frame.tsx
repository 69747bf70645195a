import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Text } from "@/components/layout/text";
import { Note } from "@/components/ui/note";
import { localePath } from "@/lib/platform/i18n/locale";
import { ApplicationBanner } from "./application-banner";
import type { Writing } from "./load-application";
import { TaskList } from "./task-list";

/** The page of one part: the task list on the left, the questions on the right. */
export async function SectionFrame({
  writing: { application, progress },
  section,
  hasSavedDraft = false,
  children,
}: {
  writing: Writing;
  section: "content" | "people" | "documents" | "agreements" | "check";
  hasSavedDraft?: boolean;
  children: ReactNode;
}) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const asked = progress.find((task) => task.section === section)?.asked ?? [];
  const steps = [
    { href: localePath(locale, `/workspace/applications?unit=${application.unit.slug}`), label: t("list.title") },
    { href: localePath(locale, `/workspace/applications/${application.number}`), label: <Text value={application.alliance.name} locale={locale} /> },
  ];
  const title = section === "check" ? t("tasks.check") : t(`tasks.sections.${section}`);
  return (
    <>
      <ApplicationBanner application={application} />
      <Breadcrumb steps={steps} here={title} />
      <div className="grid gap-x-16 md:grid-cols-[15.5rem_minmax(0,42rem)]">
        <div className="mb-8 hidden md:block">
          <TaskList application={application} progress={progress} current={section} />
        </div>
        <div className="min-w-0">
          <h1 className="title-work mb-1">{title}</h1>
          <p className="mb-3 text-ink-2">{t(`tasks.leads.${section}`)}</p>
          {hasSavedDraft && (
            <div role="status">
              <Note kind="ok">{t("case.done.draft")}</Note>
            </div>
          )}
          {asked.length > 0 && <Note kind="warn">{t("tasks.askedHere", { count: asked.length })}</Note>}
          {children}
        </div>
      </div>
    </>
  );
}
