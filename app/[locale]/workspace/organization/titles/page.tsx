import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadSection, sectionPath } from "../_components/load-section";
import { SectionFrame } from "../_components/section-frame";
import { TitlesForm } from "./_components/titles-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file.sections");
  return { title: t("titles") };
}

export default async function TitlesPage({ searchParams }: PageProps<"/[locale]/workspace/organization/titles">) {
  const query = await searchParams;
  const actor = await requireActor(sectionPath("titles", query));
  const section = await loadSection(actor, "titles", query);
  return (
    <SectionFrame {...section}>
      <TitlesForm section={section} accountId={actor.accountId} />
    </SectionFrame>
  );
}
