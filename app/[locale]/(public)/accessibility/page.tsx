import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadingPage } from "@/components/layout/reading-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about.accessibility");
  return { title: t("title") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("about.accessibility");
  return <ReadingPage title={t("title")} lead={t("intro")} sections={t.raw("sections")} />;
}
