import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadSection, sectionPath } from "../_components/load-section";
import { SectionFrame } from "../_components/section-frame";
import { BasicForm } from "./_components/basic-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file.sections");
  return { title: t("basic") };
}

export default async function BasicPage({ searchParams }: PageProps<"/[locale]/workspace/organization/basic">) {
  const query = await searchParams;
  const actor = await requireActor(sectionPath("basic", query));
  const section = await loadSection(actor, "basic", query);
  return (
    <SectionFrame {...section}>
      <BasicForm section={section} />
    </SectionFrame>
  );
}
