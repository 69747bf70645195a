import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readCertificateNumber } from "@/lib/certificates/number";
import { localePath } from "@/lib/platform/i18n/locale";
import { NumberForm } from "./_components/number-form";
import { Results } from "./_components/results";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("certificates");
  return { title: t("title") };
}

export default async function CertificatesPage({ searchParams }: PageProps<"/[locale]/certificates">) {
  const locale = await getLocale();
  const t = await getTranslations("certificates");
  const typed = [(await searchParams).number].flat()[0]?.slice(0, 100);
  const number = typed && readCertificateNumber(typed);
  if (number) redirect(localePath(locale, `/certificates/${number}`));
  const fault = typed === undefined ? undefined : typed.trim() ? t("form.unreadable", { typed: typed.trim() }) : t("form.missing");
  return (
    <>
      <h1 className="title-public mb-1">{t("title")}</h1>
      <p className="mb-8 max-w-read text-ink-2">{t("lead")}</p>
      <NumberForm number={typed} fault={fault} />
      <div className="mt-12 max-w-read">
        <Results title={t("results")} />
      </div>
    </>
  );
}
