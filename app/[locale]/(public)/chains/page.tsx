import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WeaveList } from "@/components/taxonomy/weave-list";
import { getOverview } from "@/lib/directory/queries/overview";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chains.list");
  return { title: t("title") };
}

export default async function ChainsPage() {
  const t = await getTranslations("chains.list");
  const { alliances } = await getOverview();
  return (
    <>
      <h1 className="title-public mb-1">{t("title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("lead")}</p>
      <WeaveList alliances={alliances} heading="h2" />
    </>
  );
}
