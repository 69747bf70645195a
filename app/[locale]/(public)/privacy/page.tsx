import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReadingPage } from "@/components/layout/reading-page";
import { privacyNoticeVersion } from "@/lib/accounts/constants";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about.privacy");
  return { title: t("title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("about.privacy");
  return (
    <ReadingPage title={t("title")} lead={t("intro")} sections={t.raw("sections")}>
      <p className="text-ink-2 text-sm">{t("version", { version: privacyNoticeVersion })}</p>
    </ReadingPage>
  );
}
