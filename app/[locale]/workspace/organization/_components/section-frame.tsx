import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AskedItems } from "@/components/applications/asked-items";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { Note } from "@/components/ui/note";
import { fileCompleteness } from "@/lib/organizations/completeness";
import { localePath } from "@/lib/platform/i18n/locale";
import { type Section, sectionPath } from "./load-section";
import { SectionStatus } from "./section-status";

const outcomes = { draft: "draftSaved", removed: "removed", uploaded: "uploaded" } as const;

/** The page of one section: the list of sections on the left, the questions on the right. */
export async function SectionFrame({ section, unit, units, file, query, asked, children }: Section & { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  const overview = localePath(locale, `/workspace/organization?unit=${unit.slug}`);
  const outcome = Object.entries(outcomes).find(([name]) => name === query.done)?.[1];
  return (
    <>
      <UnitBanner unit={unit} units={units} path={`/workspace/organization/${section}`} />
      <Breadcrumb steps={[{ href: overview, label: t("title") }]} here={t(`sections.${section}`)} />
      <div className="grid gap-x-16 md:grid-cols-[15.5rem_minmax(0,42rem)]">
        <nav aria-label={t("sectionsTitle")} className="no-print mb-8 hidden md:block">
          <p className="border-line border-b pb-1 font-bold text-sm">{t("sectionsTitle")}</p>
          <ul>
            {fileCompleteness(file).map((part) => (
              <li key={part.section} className="border-hair border-b text-sm">
                <a
                  href={localePath(locale, sectionPath(part.section, { unit: unit.slug }))}
                  aria-current={part.section === section ? "page" : undefined}
                  className="flex justify-between gap-3 border-transparent border-s-4 py-2.5 ps-3 hover:text-accent aria-[current]:border-accent aria-[current]:bg-wash aria-[current]:font-bold"
                >
                  {t(`sections.${part.section}`)}
                  <SectionStatus {...part} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <h1 className="title-work mb-1">{t(`sections.${section}`)}</h1>
          <p className="mb-3 text-ink-2">{t(`sectionLeads.${section}`)}</p>
          {outcome && (
            <div role="status">
              <Note kind="ok">{t(outcome)}</Note>
            </div>
          )}
          {asked.length > 0 && (
            <Note kind="warn">
              <AskedItems items={asked} />
            </Note>
          )}
          {children}
        </div>
      </div>
    </>
  );
}
