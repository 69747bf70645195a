import { getLocale, getTranslations } from "next-intl/server";
import { Select } from "@/components/form/choice";
import { DateField, Field, Tick } from "@/components/form/field";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import { categories, earliestFounding, fileLimits, sizes } from "@/lib/organizations/constants";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import type { OrganizationFile } from "@/lib/organizations/types";
import { today } from "@/lib/platform/clock";
import { plainText } from "@/lib/platform/i18n/locale";
import { listCities, listIndustries } from "@/lib/taxonomy/queries/choices";
import type { Section } from "../../_components/load-section";
import { SectionForm } from "../../_components/section-form";
import { saveBasicAction } from "../../actions";

export async function BasicForm({ section }: { section: Section }) {
  const { file } = section;
  const [locale, t, c, o] = await Promise.all([getLocale(), getTranslations("file"), getTranslations("common"), getTranslations("organizations")]);
  const [cities, industries] = await Promise.all([listCities(), listIndustries()]);
  const optional = c("optional");
  const verified = (value: string | null, text: string) => (file.verified && value ? { value, text, reason: t("locked") } : undefined);
  return (
    <SectionForm of={section} action={saveBasicAction} defaultValue={file.drafts.basic ?? valuesOf(file)}>
      <Field
        name="name"
        label={t("fields.name")}
        hint={t("hints.name")}
        width="max-w-[30rem]"
        locked={verified(file.name, file.name)}
        autoComplete="organization"
      />
      <Field
        name="creditCode"
        label={t("fields.creditCode")}
        hint={t("hints.creditCode")}
        width="max-w-72"
        isMono
        locked={verified(file.creditCode, file.creditCode ?? "")}
      />
      {!(file.verified && file.creditCode) && <Tick name="codeAsPrinted">{t("codeAsPrinted")}</Tick>}
      {file.verified && file.codeAsPrinted && <input type="hidden" name="codeAsPrinted" value="on" />}
      <Select
        name="category"
        label={t("fields.category")}
        empty={t("choose")}
        width="max-w-60"
        options={categories.map((value) => ({ value, label: o(`categories.${value}`) }))}
        locked={verified(file.category, o(`categories.${file.category}`))}
      />
      <Field name="shortName" label={t("fields.shortName")} optional={optional} hint={t("hints.shortName")} width="max-w-60" />
      <Field name="nameEn" label={t("fields.nameEn")} optional={optional} width="max-w-[30rem]" />
      <TextArea name="formerNames" label={t("fields.formerNames")} optional={optional} hint={t("hints.formerNames")} rows={2} />
      <Select
        name="cityCode"
        label={t("fields.city")}
        empty={t("choose")}
        width="max-w-60"
        options={cities.map(({ code, name }) => ({ value: code, label: plainText(locale, name) }))}
      />
      <Select
        name="industryCode"
        label={t("fields.industry")}
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
      <DateField name="foundedOn" label={t("fields.foundedOn")} min={earliestFounding} max={today()} />
      <Select
        name="size"
        label={t("fields.size")}
        hint={t("hints.size")}
        empty={t("choose")}
        width="max-w-60"
        options={sizes.map((value) => ({ value, label: o(`sizes.${value}`) }))}
      />
      <Field name="website" type="url" inputMode="url" label={t("fields.website")} optional={optional} hint={t("hints.website")} autoComplete="url" />
      <TextArea name="mainBusiness" label={t("fields.mainBusiness")} hint={t("hints.mainBusiness")} limit={await limitWording(fileLimits.mainBusiness)} />
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
