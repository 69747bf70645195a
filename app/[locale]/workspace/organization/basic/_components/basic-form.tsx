import { getLocale, getTranslations } from "next-intl/server";
import { Select } from "@/components/form/choice";
import { DateField, Field, Tick } from "@/components/form/field";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import type { CorrectableField } from "@/lib/applications/constants";
import { categories, earliestFounding, fileLimits, sizes, type VerifiedField } from "@/lib/organizations/constants";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import type { OrganizationFile } from "@/lib/organizations/types";
import { today } from "@/lib/platform/clock";
import { plainText } from "@/lib/platform/i18n/locale";
import { listCities, listIndustries } from "@/lib/taxonomy/queries/choices";
import type { Section } from "../../_components/load-section";
import { SectionForm } from "../../_components/section-form";
import { saveBasicAction } from "../../actions";

export async function BasicForm({ section }: { section: Section }) {
  const { file, unlocked, asked } = section;
  const [locale, t, c, o] = await Promise.all([getLocale(), getTranslations("file"), getTranslations("common"), getTranslations("organizations")]);
  const [cities, industries] = await Promise.all([listCities(), listIndustries()]);
  const optional = c("optional");
  const verified = (field: VerifiedField, value: string | null, text: string) =>
    file.verified && value && !unlocked.includes(field) ? { value, text, reason: t("locked") } : undefined;
  const isCodeLocked = verified("creditCode", file.creditCode, "") !== undefined;
  const instruction = (key: CorrectableField) => asked.find((item) => item.key === key)?.instruction;
  return (
    <SectionForm of={section} action={saveBasicAction} defaultValue={file.drafts.basic ?? valuesOf(file)}>
      <Field
        name="name"
        label={t("fields.name")}
        instruction={instruction("name")}
        hint={t("hints.name")}
        width="max-w-[30rem]"
        locked={verified("name", file.name, file.name)}
        autoComplete="organization"
      />
      <Field
        name="creditCode"
        label={t("fields.creditCode")}
        instruction={instruction("creditCode")}
        hint={t("hints.creditCode")}
        width="max-w-72"
        isMono
        locked={verified("creditCode", file.creditCode, file.creditCode ?? "")}
      />
      {!isCodeLocked && <Tick name="codeAsPrinted">{t("codeAsPrinted")}</Tick>}
      {isCodeLocked && file.codeAsPrinted && <input type="hidden" name="codeAsPrinted" value="on" />}
      <Select
        name="category"
        label={t("fields.category")}
        instruction={instruction("category")}
        empty={t("choose")}
        width="max-w-60"
        options={categories.map((value) => ({ value, label: o(`categories.${value}`) }))}
        locked={verified("category", file.category, o(`categories.${file.category}`))}
      />
      <Field
        name="shortName"
        label={t("fields.shortName")}
        instruction={instruction("shortName")}
        optional={optional}
        hint={t("hints.shortName")}
        width="max-w-60"
      />
      <Field name="nameEn" label={t("fields.nameEn")} instruction={instruction("nameEn")} optional={optional} width="max-w-[30rem]" />
      <TextArea
        name="formerNames"
        label={t("fields.formerNames")}
        instruction={instruction("formerNames")}
        optional={optional}
        hint={t("hints.formerNames")}
        rows={2}
      />
      <Select
        name="cityCode"
        label={t("fields.city")}
        instruction={instruction("city")}
        empty={t("choose")}
        width="max-w-60"
        options={cities.map(({ code, name }) => ({ value: code, label: plainText(locale, name) }))}
      />
      <Select
        name="industryCode"
        label={t("fields.industry")}
        instruction={instruction("industry")}
        hint={t("hints.industry")}
        empty={t("choose")}
        groups={industries.map(({ code, name, divisions }) => ({
          label: `${code} ${plainText(locale, name)}`,
          options: (divisions.length > 0 ? divisions : [{ code, name }]).map((division) => ({
            value: division.code,
            label: `${division.code} ${plainText(locale, division.name)}`,
          })),
        }))}
      />
      <DateField name="foundedOn" label={t("fields.foundedOn")} instruction={instruction("foundedOn")} min={earliestFounding} max={today()} />
      <Select
        name="size"
        label={t("fields.size")}
        instruction={instruction("size")}
        hint={t("hints.size")}
        empty={t("choose")}
        width="max-w-60"
        options={sizes.map((value) => ({ value, label: o(`sizes.${value}`) }))}
      />
      <Field
        name="website"
        type="url"
        inputMode="url"
        label={t("fields.website")}
        instruction={instruction("website")}
        optional={optional}
        hint={t("hints.website")}
        autoComplete="url"
      />
      <TextArea
        name="mainBusiness"
        label={t("fields.mainBusiness")}
        instruction={instruction("mainBusiness")}
        hint={t("hints.mainBusiness")}
        limit={await limitWording(fileLimits.mainBusiness)}
      />
    </SectionForm>
  );
}

/** The file as the fields hold it. */
function valuesOf(file: OrganizationFile) {
  const { name, creditCode, category, shortName, nameEn, formerNames, cityCode, industryCode, foundedOn, size, website, mainBusiness } = file;
  return {
    ...{ name, creditCode, category, shortName, nameEn, cityCode, industryCode, foundedOn, size, website, mainBusiness },
    formerNames: formerNames.join("\n"),
    codeAsPrinted: creditCode !== null && file.codeAsPrinted && !passesCreditCodeCheck(creditCode) ? "on" : "",
  };
}
