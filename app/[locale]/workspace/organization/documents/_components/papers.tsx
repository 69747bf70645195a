import { getLocale, getTranslations } from "next-intl/server";
import { FileForm } from "@/components/form/file-form";
import { uploadAddress, uploadFault, uploadWording } from "@/components/form/upload";
import { Section as Part } from "@/components/layout/section";
import { filePapers } from "@/lib/organizations/constants";
import { localePath } from "@/lib/platform/i18n/locale";
import type { Section } from "../../_components/load-section";
import { PaperTable } from "../../_components/paper-table";
import { RemoveForm } from "./remove-form";

const kinds = ["licence", "company_profile", "other"] as const satisfies (keyof typeof filePapers)[];

/** The papers of the file, kind by kind, each with its upload. A verified licence stands still. */
export async function Papers({ section: { unit, file, query, path, back, unlocked } }: { section: Section }) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  const wording = await uploadWording();
  const uploadOf = (document: string) => uploadAddress({ next: path, document, unit: unit.slug });
  return (
    <div className="grid gap-10 pt-4">
      {
        await Promise.all(
          kinds.map(async (kind) => {
            const documents = file.documents.filter((document) => document.kind === kind);
            const isLocked = kind === "licence" && file.verified !== null && documents.length > 0 && !unlocked.includes("licence");
            return (
              <Part key={kind} title={t(`documents.kinds.${kind}`)}>
                <p className="py-2 text-ink-2 text-sm">{isLocked ? t("locked") : t(`documents.hints.${kind}`, { most: filePapers.other })}</p>
                {documents.length > 0 && (
                  <PaperTable
                    documents={documents}
                    action={isLocked ? undefined : ({ id, name }) => <RemoveForm unit={unit.slug} document={id} name={name} />}
                  />
                )}
                {!isLocked && documents.length < filePapers.other && (
                  <div className="pt-4">
                    <FileForm
                      id={`upload-${kind}`}
                      action={await uploadOf(kind)}
                      label={t(documents.length > 0 && filePapers[kind] === 1 ? "documents.replace" : "documents.add", { kind: t(`documents.kinds.${kind}`) })}
                      fault={await uploadFault(query, kind)}
                      wording={wording}
                    />
                  </div>
                )}
              </Part>
            );
          }),
        )
      }
      <Part title={t("fields.logo")}>
        <p className="py-2 text-ink-2 text-sm">{t("documents.hints.logo")}</p>
        {file.logo && (
          // biome-ignore lint/performance/noImgElement: a private file behind a permission check, shown small
          <img src={`/api/files/${file.logo.id}`} alt={t("fields.logo")} className="my-2 size-20 border border-hair object-contain" />
        )}
        <FileForm
          id="upload-logo"
          action={await uploadOf("logo")}
          label={t(file.logo ? "documents.replace" : "documents.add", { kind: t("fields.logo") })}
          fault={await uploadFault(query, "logo")}
          wording={wording}
        />
      </Part>
      <p>
        <a href={back ?? localePath(locale, `/workspace/organization?unit=${unit.slug}`)} className="link">
          {t("back")}
        </a>
      </p>
    </div>
  );
}
