import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { buttonClass } from "@/components/ui/button";
import { localePath } from "@/lib/platform/i18n/locale";
import type { Writing } from "../../_components/load-application";
import { PaperPart } from "./paper-part";

/** The papers the tier asks for, one after the other. */
export async function PaperList({ writing, query }: { writing: Writing; query: Record<string, string | string[] | undefined> }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const { application, submission } = writing;
  const here = localePath(locale, `/workspace/applications/${application.number}`);
  return (
    <>
      {submission.papers.length === 0 && <EmptyState title={t("papersOf.none")}>{t("papersOf.noneHint")}</EmptyState>}
      <div className="grid gap-10 pt-2">
        {submission.papers.map((paper) => (
          <PaperPart key={paper.kind} paper={paper} application={application} isPrintable={submission.form !== null} query={query} />
        ))}
      </div>
      <p className="mt-8 flex flex-wrap items-center gap-4 border-line border-t pt-6">
        <a href={`${here}/agreements`} className={buttonClass()}>
          {t("tasks.next")}
        </a>
        <a href={here} className="link">
          {t("tasks.back")}
        </a>
      </p>
    </>
  );
}
