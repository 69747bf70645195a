import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadWriting } from "../_components/load-application";
import { SectionFrame } from "../_components/section-frame";
import { PaperList } from "./_components/paper-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.tasks.sections");
  return { title: t("documents") };
}

export default async function DocumentsPage({ params, searchParams }: PageProps<"/[locale]/workspace/applications/[number]/documents">) {
  const [{ number }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/workspace/applications/${number}/documents`);
  const writing = await loadWriting(actor, number);
  return (
    <SectionFrame writing={writing} section="documents">
      <PaperList writing={writing} query={query} />
    </SectionFrame>
  );
}
