import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadWriting } from "../_components/load-application";
import { SectionFrame } from "../_components/section-frame";
import { ContentForm } from "./_components/content-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.tasks.sections");
  return { title: t("content") };
}

export default async function ContentPage({ params, searchParams }: PageProps<"/[locale]/workspace/applications/[number]/content">) {
  const [{ number }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/workspace/applications/${number}/content`);
  const writing = await loadWriting(actor, number);
  return (
    <SectionFrame writing={writing} section="content" hasSavedDraft={query.done === "draft"}>
      <ContentForm application={writing.application} />
    </SectionFrame>
  );
}
