import { getLocale, getTranslations } from "next-intl/server";
import { Autosave } from "@/components/form/autosave";
import { Select } from "@/components/form/choice";
import { Field } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { autosaveWording, limitWording } from "@/components/form/wording";
import { limits } from "@/lib/applications/constants";
import type { OwnApplication } from "@/lib/applications/types";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import { addDays, dayOf } from "@/lib/platform/clock";
import { formatClock, formatDay } from "@/lib/platform/i18n/format";
import { tierOptions } from "../../../_components/tier-options";
import { saveContentAction, saveContentDraftAction } from "../../../actions";
import { SectionButtons } from "../../_components/section-buttons";

/** What the unit asks for, and why. */
export async function ContentForm({ application: { number, alliance, draft, asked, standing } }: { application: OwnApplication }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const c = await getTranslations("common");
  const optional = c("optional");
  const keptUntil = standing.dueAt ? t("tasks.kept", { day: formatDay(locale, addDays(dayOf(standing.dueAt), -1)) }) : "";
  const question = (name: "tier" | "reason" | "contribution" | "expectation" | "recommender") => ({
    name,
    label: t(`fields.${name}`),
    instruction: asked.find(({ target, key }) => target === "field" && key === name)?.instruction,
  });
  return (
    <Form id="content" action={saveContentAction} summary={await summaryTitle()} defaultValue={draft.content}>
      <Autosave action={saveContentDraftAction} savedAt={draft.savedAt ? formatClock(draft.savedAt) : null} wording={await autosaveWording(keptUntil)} />
      <input type="hidden" name="number" value={number} />
      <Select {...question("tier")} hint={t("new.tierHint")} options={await tierOptions(await listTierChoices(alliance.slug))} />
      <TextArea {...question("reason")} hint={t("hints.reason")} limit={await limitWording(limits.reason)} />
      <TextArea {...question("contribution")} optional={optional} hint={t("hints.contribution")} limit={await limitWording(limits.contribution)} />
      <TextArea {...question("expectation")} optional={optional} rows={3} hint={t("hints.expectation")} limit={await limitWording(limits.expectation)} />
      <Field {...question("recommender")} optional={optional} hint={t("hints.recommender")} width="max-w-[30rem]" />
      <SectionButtons number={number} hasDraft />
    </Form>
  );
}
