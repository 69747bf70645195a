import { getTranslations } from "next-intl/server";
import { Tick } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Previewed } from "@/components/form/previewed";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { correctableFields } from "@/lib/applications/constants";
import type { RequestedItem } from "@/lib/applications/revision";
import type { CaseView } from "@/lib/applications/types";
import { requestCorrectionAction } from "../actions";
import { answerGroups } from "./answers";
import { CorrectionGroup } from "./correction-group";
import { CorrectionPreview } from "./correction-preview";
import { labelOf } from "./label-of";
import { messageAround, previewWording } from "./preview-wording";

/** Which fields and papers are to be corrected, and what to do about each; the instruction opens where something is ticked. */
export async function CorrectionForm({ view }: { view: CaseView }) {
  const t = await getTranslations("desk.case");
  const f = await getTranslations("applications");
  const papers = [...new Set([...view.documents.map(({ kind }) => kind), ...view.papers])];
  const groups: { name: string; lines: Pick<RequestedItem, "target" | "key">[] }[] = [
    ...answerGroups.map(({ group, fields }) => ({
      name: t(`groups.${group}`),
      lines: correctableFields.filter((field) => fields.includes(field)).map((key) => ({ target: "field" as const, key })),
    })),
    { name: t("papers.title"), lines: papers.map((key) => ({ target: "document" as const, key })) },
  ];
  const all: Pick<RequestedItem, "target" | "key">[] = groups.flatMap(({ lines }) => lines);
  const labels = Object.fromEntries(all.map(({ target, key }) => [`${target}.${key}`, labelOf(f, target, key)]));
  const indexOf = ({ target, key }: Pick<RequestedItem, "target" | "key">) => all.findIndex((one) => one.target === target && one.key === key);
  return (
    <Form
      id="request_correction"
      names={Object.fromEntries(
        all.map((line) => [`lines[${indexOf(line)}].instruction`, t("correction.about", { name: labels[`${line.target}.${line.key}`] ?? "" })]),
      )}
      action={requestCorrectionAction.bind(null, { alliance: view.alliance.slug, number: view.number })}
      summary={await summaryTitle()}
    >
      <input type="hidden" name="version" value={view.version} />
      <Previewed
        words={await previewWording("request_correction")}
        preview={<CorrectionPreview labels={labels} message={await messageAround("request_correction", view)} />}
      >
        <div id="request_correction-lines" className="mb-4">
          {groups.map(({ name, lines }) => (
            <CorrectionGroup key={name} name={name} lines={lines.map(indexOf)}>
              {lines.map(({ target, key }) => {
                const line = `lines[${indexOf({ target, key })}]`;
                return (
                  <div key={`${target}.${key}`} className="group py-1 ps-2 [&>div]:mb-0">
                    <input type="hidden" name={`${line}.target`} value={target} />
                    <input type="hidden" name={`${line}.key`} value={key} />
                    <Tick name={`${line}.isChosen`}>{labels[`${target}.${key}`]}</Tick>
                    <div className="hidden ps-7 group-has-checked:block [&>div]:mb-2">
                      <TextArea name={`${line}.instruction`} label={t("correction.instruction")} rows={2} />
                    </div>
                  </div>
                );
              })}
            </CorrectionGroup>
          ))}
        </div>
      </Previewed>
    </Form>
  );
}
