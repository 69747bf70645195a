import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { getFile } from "@/lib/organizations/queries/file";
import { loadWriting } from "../_components/load-application";
import { SectionFrame } from "../_components/section-frame";
import { Answers } from "./_components/answers";
import { Corrections } from "./_components/corrections";
import { MissingSummary } from "./_components/missing-summary";
import { SendForm } from "./_components/send-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.tasks");
  return { title: t("check") };
}

/** Everything that would be sent, in one place. Looking at it sends nothing. */
export default async function CheckPage({ params }: PageProps<"/[locale]/workspace/applications/[number]/check">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/applications/${number}/check`);
  const writing = await loadWriting(actor, number);
  const { application, submission } = writing;
  const file = await getFile(actor, application.unit.id);
  return (
    <SectionFrame writing={writing} section="check">
      {submission.missing.length > 0 && <MissingSummary application={application} missing={submission.missing} texts={submission.texts} />}
      {application.asked.length > 0 && <Corrections application={application} comparison={writing.comparison} />}
      <Answers writing={writing} file={file} />
      {submission.content && <SendForm application={application} />}
    </SectionFrame>
  );
}
