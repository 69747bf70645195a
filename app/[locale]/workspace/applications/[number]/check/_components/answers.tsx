import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Facts } from "@/components/layout/facts";
import { Section } from "@/components/layout/section";
import type { TaskSection } from "@/lib/applications/progress";
import type { OrganizationFile } from "@/lib/organizations/types";
import type { Writing } from "../../_components/load-application";
import { taskAddress } from "../../_components/task-address";
import { TaskMark } from "../../_components/task-mark";
import { agreementFacts, basicFacts, contentFacts, paperFacts, peopleFacts, positionFacts, titleFacts } from "./facts";

/** Every part with its answers and the way to change them. */
export async function Answers({ writing, file }: { writing: Writing; file: OrganizationFile }) {
  const locale = await getLocale();
  const t = await getTranslations("applications");
  const parts: Record<TaskSection, Promise<(readonly [string, ReactNode])[]>> = {
    basic: basicFacts(file),
    positions: positionFacts(file),
    titles: titleFacts(file),
    content: contentFacts(writing),
    people: peopleFacts(writing),
    documents: paperFacts(writing),
    agreements: agreementFacts(writing),
  };
  return (
    <div className="grid gap-8">
      {writing.progress.map(async (task) => (
        <Section
          key={task.section}
          title={t(`tasks.sections.${task.section}`)}
          aside={
            <span className="flex items-baseline gap-5">
              <TaskMark {...task} />
              <a
                href={taskAddress(locale, writing.application, task.section)}
                className="link"
                aria-label={t("check.changeOf", { section: t(`tasks.sections.${task.section}`) })}
              >
                {t("check.change")}
              </a>
            </span>
          }
        >
          <Facts facts={await parts[task.section]} />
        </Section>
      ))}
    </div>
  );
}
