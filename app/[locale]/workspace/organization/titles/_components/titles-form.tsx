import { getLocale, getTranslations } from "next-intl/server";
import { DateField, Field } from "@/components/form/field";
import { FileField } from "@/components/form/file-field";
import { uploadAddress, uploadFault, uploadWording } from "@/components/form/upload";
import type { NamedFile, OrganizationFile } from "@/lib/organizations/types";
import { today } from "@/lib/platform/clock";
import { findUploadedFile } from "@/lib/platform/files/query";
import { plainText } from "@/lib/platform/i18n/locale";
import { listTitleKinds } from "@/lib/taxonomy/queries/choices";
import type { Section } from "../../_components/load-section";
import { SectionForm } from "../../_components/section-form";
import { saveTitlesAction } from "../../actions";
import { HeldTitle } from "./held-title";

/** The kinds of titles there are; a ticked one asks for number, days and certificate. */
export async function TitlesForm({ section, accountId }: { section: Section; accountId: string }) {
  const { file, query, path } = section;
  const [locale, t, c, o] = await Promise.all([
    getLocale(),
    getTranslations("file.titles"),
    getTranslations("common"),
    getTranslations("organizations.titleLevels"),
  ]);
  const [kinds, wording] = await Promise.all([listTitleKinds(), uploadWording()]);
  const rows = await Promise.all(
    kinds.map(async ({ code, name, level }) => ({
      code,
      label: plainText(locale, name),
      level: o(level),
      upload: await uploadAddress({ next: path, name: `certificate.${code}` }),
      fault: await uploadFault(query, `certificate.${code}`),
      certificate: await findCertificate(code, section, accountId),
    })),
  );
  const uploaded = rows.filter(({ code }) => query[`certificate.${code}`] !== undefined).map(({ code }) => code);
  return (
    <SectionForm
      of={section}
      action={saveTitlesAction}
      defaultValue={file.drafts.titles ?? valuesOf(file)}
      uploads={Object.fromEntries(rows.map(({ code, upload }) => [`certificate.${code}`, upload]))}
    >
      <fieldset>
        <legend className="sr-only">{t("held")}</legend>
        {rows.map(({ code, label, level, fault, certificate }) => (
          <HeldTitle key={code} code={code} label={label} level={level} isHeld={uploaded.includes(code) || fault !== undefined}>
            <Field name={`number.${code}`} label={t("number")} optional={c("optional")} width="max-w-80" />
            <DateField name={`grantedOn.${code}`} label={t("grantedOn")} optional={c("optional")} max={today()} />
            <DateField name={`validTo.${code}`} label={t("validTo")} optional={c("optional")} hint={t("validToHint")} />
            <FileField name={`certificate.${code}`} label={t("certificate")} optional={c("optional")} file={certificate} fault={fault} wording={wording} />
          </HeldTitle>
        ))}
      </fieldset>
    </SectionForm>
  );
}

/** The certificate just uploaded, else the one in the draft, else the one in the file. */
async function findCertificate(code: string, { file, query }: Section, accountId: string): Promise<NamedFile | null> {
  const drafted = file.drafts.titles?.certificate;
  const typed = query[`certificate.${code}`] ?? (typeof drafted === "object" && !Array.isArray(drafted) ? drafted[code] : undefined);
  const saved = file.titles.find(({ kind }) => kind.code === code)?.certificate ?? null;
  if (typeof typed !== "string" || typed === saved?.id || !/^[0-9a-f-]{36}$/.test(typed)) return saved;
  const found = await findUploadedFile(typed, accountId);
  return found ? { id: found.id, name: found.name } : saved;
}

/** The file as the fields hold it. */
function valuesOf({ titles }: OrganizationFile) {
  const byKind = (value: (title: OrganizationFile["titles"][number]) => string | null) =>
    Object.fromEntries(titles.map((title) => [title.kind.code, value(title)]));
  return {
    kinds: titles.map(({ kind }) => kind.code),
    number: byKind(({ number }) => number),
    grantedOn: byKind(({ grantedOn }) => grantedOn),
    validTo: byKind(({ validTo }) => validTo),
  };
}
