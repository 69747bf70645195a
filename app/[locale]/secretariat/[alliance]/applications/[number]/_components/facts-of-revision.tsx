import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import { StatusMark } from "@/components/ui/status-mark";
import type { CaseView } from "@/lib/applications/types";
import { Answer } from "./answer";
import { answerGroups, answerLines, type Dictionary } from "./answers";

/** What was submitted, in groups. */
export async function FactsOfRevision({ view: { revision }, dictionary }: { view: CaseView; dictionary: Dictionary }) {
  const t = await getTranslations("desk.case");
  const f = await getTranslations("applications.fields");
  return answerGroups.map(({ group, fields }) => (
    <Section key={group} title={t(`groups.${group}`)}>
      <Facts
        facts={fields.map((field) => [
          f(field),
          <div key={field}>
            <Answer field={field} lines={answerLines(revision.content, field, dictionary)} dictionary={dictionary} />
            {field === "creditCode" && revision.content.file.isCodeDoubtful && <DoubtfulCode />}
          </div>,
        ])}
      />
    </Section>
  ));
}

/** The check character fails; the applicant says the licence reads so. */
export async function DoubtfulCode() {
  const t = await getTranslations("desk.case");
  return (
    <span className="block text-bad">
      <StatusMark status="refused">{t("doubtful")}</StatusMark>
    </span>
  );
}
