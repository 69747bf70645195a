import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadingPage } from "@/components/layout/reading-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about.about");
  return { title: t("title") };
}

export default async function AboutPage() {
  const t = await getTranslations("about.about");
  const paragraphs: string[] = t.raw("body");
  return (
    <ReadingPage title={t("title")}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mb-4">
          {paragraph}
        </p>
      ))}
    </ReadingPage>
  );
}
