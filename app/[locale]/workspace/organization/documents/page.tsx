import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadSection, sectionPath } from "../_components/load-section";
import { SectionFrame } from "../_components/section-frame";
import { Papers } from "./_components/papers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file.sections");
  return { title: t("documents") };
}

export default async function DocumentsPage({ searchParams }: PageProps<"/[locale]/workspace/organization/documents">) {
  const query = await searchParams;
  const actor = await requireActor(sectionPath("documents", query));
  const section = await loadSection(actor, "documents", query);
  return (
    <SectionFrame {...section}>
      <Papers section={section} />
    </SectionFrame>
  );
}
