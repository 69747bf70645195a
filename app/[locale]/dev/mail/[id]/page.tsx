import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { settings } from "@/lib/platform/env";
import { localePath } from "@/lib/platform/i18n/locale";
import { findOutboxMail } from "@/lib/platform/mail/outbox";

export async function generateMetadata({ params }: PageProps<"/[locale]/dev/mail/[id]">): Promise<Metadata> {
  const mail = settings().MODE === "demo" ? await findOutboxMail((await params).id) : null;
  return mail ? { title: mail.subject, robots: { index: false } } : {};
}

export default async function OneMailPage({ params }: PageProps<"/[locale]/dev/mail/[id]">) {
  const mail = settings().MODE === "demo" ? await findOutboxMail((await params).id) : null;
  if (!mail) notFound();
  const locale = await getLocale();
  const t = await getTranslations("dev");
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/dev/mail"), label: t("title") }]} here={mail.subject} />
      <h1 className="title-work mb-4">{mail.subject}</h1>
      <iframe
        title={mail.subject}
        srcDoc={mail.html}
        sandbox="allow-top-navigation-by-user-activation allow-popups"
        className="h-[36rem] w-full max-w-[48rem] border border-hair bg-white"
      />
      <h2 className="mt-8 mb-2 font-bold">{t("plain")}</h2>
      <pre className="max-w-[48rem] whitespace-pre-wrap break-words text-sm">{mail.text}</pre>
    </>
  );
}
