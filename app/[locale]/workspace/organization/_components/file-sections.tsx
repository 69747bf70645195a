import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import type { SectionCompleteness } from "@/lib/organizations/completeness";
import type { FileSection } from "@/lib/organizations/constants";
import type { OrganizationFile } from "@/lib/organizations/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { BasicFacts } from "./basic-facts";
import { sectionPath } from "./load-section";
import { PaperTable } from "./paper-table";
import { PositionFacts } from "./position-facts";
import { SectionStatus } from "./section-status";
import { TitleFacts } from "./title-facts";

/** The whole file, section by section: what stands, what is missing, what is typed but not saved, and the way to change it. */
export async function FileSections({ file, completeness, mayEdit }: { file: OrganizationFile; completeness: SectionCompleteness[]; mayEdit: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  return (
    <div className="mt-6 grid gap-10">
      {completeness.map((part) => {
        const href = localePath(locale, sectionPath(part.section, { unit: file.slug }));
        return (
          <Section
            key={part.section}
            title={t(`sections.${part.section}`)}
            aside={
              <span className="flex items-baseline gap-5">
                <SectionStatus {...part} />
                {mayEdit && (
                  <a href={href} className="link" aria-label={`${t("edit")}${t(`sections.${part.section}`)}`}>
                    {t("edit")}
                  </a>
                )}
              </span>
            }
          >
            {part.missing.length > 0 && (
              <p className="pt-3 text-sm text-warn">{t("missingFields", { fields: part.missing.map((field) => t(`fields.${field}`)).join(t("and")) })}</p>
            )}
            {file.drafts[part.section] && file.draftSavedAt && (
              <Note kind="warn">
                {t.rich("draft", { at: () => <Instant at={file.draftSavedAt ?? new Date(0)} /> })}{" "}
                {mayEdit && (
                  <a href={href} className="link">
                    {t("resume")}
                  </a>
                )}
              </Note>
            )}
            <Facts section={part.section} file={file} />
          </Section>
        );
      })}
    </div>
  );
}

async function Facts({ section, file }: { section: FileSection; file: OrganizationFile }) {
  const t = await getTranslations("file.documents");
  switch (section) {
    case "basic":
      return <BasicFacts file={file} />;
    case "positions":
      return <PositionFacts positions={file.positions} />;
    case "titles":
      return <TitleFacts titles={file.titles} />;
    case "documents":
      return file.documents.length > 0 ? <PaperTable documents={file.documents} /> : <p className="py-3 text-ink-2 text-sm">{t("none")}</p>;
  }
}
