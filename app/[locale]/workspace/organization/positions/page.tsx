import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { loadSection, sectionPath } from "../_components/load-section";
import { SectionFrame } from "../_components/section-frame";
import { PositionsForm } from "./_components/positions-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file.sections");
  return { title: t("positions") };
}

export default async function PositionsPage({ searchParams }: PageProps<"/[locale]/workspace/organization/positions">) {
  const query = await searchParams;
  const actor = await requireActor(sectionPath("positions", query));
  const section = await loadSection(actor, "positions", query);
  return (
    <SectionFrame {...section}>
      <PositionsForm section={section} />
    </SectionFrame>
  );
}
