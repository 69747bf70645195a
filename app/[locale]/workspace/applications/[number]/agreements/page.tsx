import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadWriting } from "../_components/load-application";
import { SectionFrame } from "../_components/section-frame";
import { AgreementsForm } from "./_components/agreements-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.tasks.sections");
  return { title: t("agreements") };
}

export default async function AgreementsPage({ params }: PageProps<"/[locale]/workspace/applications/[number]/agreements">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/applications/${number}/agreements`);
  const writing = await loadWriting(actor, number);
  return (
    <SectionFrame writing={writing} section="agreements">
      <AgreementsForm number={writing.application.number} texts={writing.submission.texts} />
    </SectionFrame>
  );
}
