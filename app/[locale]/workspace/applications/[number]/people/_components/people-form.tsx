import { getLocale, getTranslations } from "next-intl/server";
import { Radios } from "@/components/form/choice";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { summaryTitle } from "@/components/form/summary-title";
import { peopleScope } from "@/lib/organizations/policy";
import { listCandidates } from "@/lib/organizations/queries/candidates";
import { localePath } from "@/lib/platform/i18n/locale";
import { savePeopleAction } from "../../../actions";
import type { Writing } from "../../_components/load-application";
import { SectionButtons } from "../../_components/section-buttons";

/** Who will speak for the unit in this alliance: one of its people, with post and telephone. */
export async function PeopleForm({ writing: { actor, application } }: { writing: Writing }) {
  const { number, unit, draft, asked } = application;
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const a = await getTranslations("accounts");
  const candidates = await listCandidates(peopleScope(actor), unit.id);
  const named = candidates.find(({ personId }) => personId === draft.people?.representative) ?? (candidates.length === 1 ? candidates[0] : undefined);
  const instruction = (key: string) => asked.find((item) => item.target === "field" && item.key === key)?.instruction;
  return (
    <Form
      id="people"
      action={savePeopleAction}
      summary={await summaryTitle()}
      defaultValue={{ representative: named?.personId, post: draft.people?.post, phone: named?.phone }}
    >
      <input type="hidden" name="number" value={number} />
      <Radios
        name="representative"
        label={t("fields.representative")}
        hint={t("hints.representative")}
        instruction={instruction("representative")}
        options={candidates.map(({ personId, name, kinds }) => ({
          value: personId,
          label: name,
          hint: kinds.map((kind) => a(`kinds.${kind}`)).join(a("workspace.and")),
        }))}
      />
      <p className="-mt-3 mb-6 text-sm">
        {t("tasks.notListed")}{" "}
        <a href={localePath(locale, `/workspace/people?unit=${unit.slug}`)} className="link">
          {t("tasks.invite")}
        </a>
      </p>
      <Field name="post" label={t("fields.post")} hint={t("hints.post")} instruction={instruction("post")} width="max-w-72" autoComplete="organization-title" />
      <Field name="phone" type="tel" inputMode="tel" label={t("hints.phoneLabel")} hint={t("hints.phone")} width="max-w-60" isMono />
      <SectionButtons number={number} />
    </Form>
  );
}
