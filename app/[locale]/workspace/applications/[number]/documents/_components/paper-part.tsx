import { getLocale, getTranslations } from "next-intl/server";
import { FileForm } from "@/components/form/file-form";
import { uploadAddress, uploadFault, uploadWording } from "@/components/form/upload";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { Note } from "@/components/ui/note";
import { StatusMark } from "@/components/ui/status-mark";
import type { RequiredPaper } from "@/lib/applications/queries/submission";
import type { OwnApplication } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { taskAddress } from "../../_components/task-address";
import { PaperAtHandLine } from "./paper-at-hand-line";
import { PrintedForm } from "./printed-form";

interface PaperPartProps {
  paper: RequiredPaper;
  application: OwnApplication;
  isPrintable: boolean;
  query: Record<string, string | string[] | undefined>;
}

/** One paper: what it is, what there is already, what is asked of it, and the way to hand it in. */
export async function PaperPart({ paper: { kind, note, isRequired, isOfCase, document }, application, isPrintable, query }: PaperPartProps) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const asked = application.asked.find(({ target, key }) => target === "document" && key === kind);
  const isLocked = kind === "licence" && document !== null && application.unit.isVerified && !asked;
  const next = localePath(locale, `/workspace/applications/${application.number}/documents`);
  const target = { next, document: kind, unit: application.unit.slug, ...(isOfCase && { application: application.number }) };
  return (
    <Section
      id={kind}
      title={t(`papers.${kind}`)}
      aside={document ? <StatusMark status="valid">{t("papersOf.present")}</StatusMark> : <Absent isRequired={isRequired} />}
    >
      <p className="py-2 text-ink-2 text-sm">{note ? <Text value={note} locale={locale} /> : t(`papersOf.about.${kind}`)}</p>
      {asked && (
        <Note kind="warn">
          <span className="whitespace-pre-line">{asked.instruction}</span>
        </Note>
      )}
      {kind === "stamped_application" && <PrintedForm number={application.number} isPrintable={isPrintable} />}
      {document && <PaperAtHandLine document={document} isLocked={isLocked} />}
      {kind === "title_certificate" && (
        <a href={taskAddress(locale, application, "titles")} className="link">
          {t("papersOf.toTitles")}
        </a>
      )}
      {!isLocked && kind !== "title_certificate" && (
        <div className="pt-4">
          <FileForm
            id={`upload-${kind}`}
            action={await uploadAddress(target)}
            label={t(document ? "papersOf.replace" : "papersOf.add", { paper: t(`papers.${kind}`) })}
            fault={await uploadFault(query, kind)}
            wording={await uploadWording()}
          />
        </div>
      )}
    </Section>
  );
}

async function Absent({ isRequired }: { isRequired: boolean }) {
  const t = await getTranslations("applications");
  return isRequired ? <StatusMark status="empty">{t("papersOf.absent")}</StatusMark> : <span className="text-ink-2">{t("tasks.optional")}</span>;
}
