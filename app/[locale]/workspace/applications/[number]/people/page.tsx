import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadWriting } from "../_components/load-application";
import { SectionFrame } from "../_components/section-frame";
import { PeopleForm } from "./_components/people-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.tasks.sections");
  return { title: t("people") };
}

export default async function PeoplePage({ params }: PageProps<"/[locale]/workspace/applications/[number]/people">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/applications/${number}/people`);
  const writing = await loadWriting(actor, number);
  return (
    <SectionFrame writing={writing} section="people">
      <PeopleForm writing={writing} />
    </SectionFrame>
  );
}
