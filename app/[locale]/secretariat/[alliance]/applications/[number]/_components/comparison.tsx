import { getLocale, getTranslations } from "next-intl/server";
import { LongDay } from "@/components/layout/day";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import type { CorrectableField } from "@/lib/applications/constants";
import type { Difference } from "@/lib/applications/revision";
import type { CaseView, RevisionView } from "@/lib/applications/types";
import { dayOf } from "@/lib/platform/clock";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress } from "../../_components/queue-address";
import { answerGroups, answerLines, type Dictionary } from "./answers";
import { ComparedRow } from "./compared-row";
import { DoubtfulCode } from "./facts-of-revision";
import { FileLinks } from "./file-links";
import { labelOf } from "./label-of";

/** The revision before the correction beside the one after it: what was asked for, what nobody asked for, and what was left. */
export async function SideBySide({
  view,
  before,
  dictionary,
  isOnlyChanges,
}: {
  view: CaseView;
  before: RevisionView;
  dictionary: Dictionary;
  isOnlyChanges: boolean;
}) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.comparison");
  const f = await getTranslations("applications");
  const { differences = [], unanswered = [] } = view.comparison ?? {};
  const after = view.revision;
  const changeOf = (target: Difference["target"], key: string) => differences.find((difference) => difference.target === target && difference.key === key);
  const here = caseAddress(view.alliance.slug, view.number);
  const fields = answerGroups.flatMap((group) => group.fields).filter((field) => !isOnlyChanges || changeOf("field", field));
  const papers = [...new Set([...before.content.documents, ...after.content.documents].map(({ kind }) => kind))].filter(
    (kind) => !isOnlyChanges || changeOf("document", kind),
  );
  return (
    <Section
      title={t("title")}
      aside={
        <>
          {t("count", { count: differences.length })}{" "}
          <a href={localePath(locale, isOnlyChanges ? here : `${here}?only=changes`)} className="link ms-3">
            {t(isOnlyChanges ? "showAll" : "onlyChanges")}
          </a>
        </>
      }
    >
      {unanswered.length > 0 && (
        <Note kind="warn">
          <p className="font-bold">{t("unanswered", { count: unanswered.length })}</p>
          <ul className="list-disc ps-5">
            {unanswered.map(({ target, key, instruction }) => (
              <li key={`${target}${key}`}>{t("asked", { field: labelOf(f, target, key), instruction })}</li>
            ))}
          </ul>
        </Note>
      )}
      <table className="rows-table table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-32">
              {t("field")}
            </th>
            {[before, after].map(({ number, submittedAt }) => (
              <th key={number} scope="col">
                {t.rich("revision", { number, when: () => <LongDay day={dayOf(submittedAt)} /> })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <ComparedRow
              key={field}
              label={labelOf(f, "field", field)}
              change={changeOf("field", field)}
              before={{ number: before.number, field, lines: answerLines(before.content, field, dictionary) }}
              after={{ number: after.number, field, lines: answerLines(after.content, field, dictionary) }}
              dictionary={dictionary}
              remark={field === ("creditCode" satisfies CorrectableField) && after.content.file.isCodeDoubtful && <DoubtfulCode />}
            />
          ))}
          {papers.map((kind) => (
            <ComparedRow
              key={kind}
              label={labelOf(f, "document", kind)}
              change={changeOf("document", kind)}
              before={{ number: before.number, content: <FileLinks revision={before} kind={kind} /> }}
              after={{ number: after.number, content: <FileLinks revision={after} kind={kind} /> }}
              dictionary={dictionary}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
