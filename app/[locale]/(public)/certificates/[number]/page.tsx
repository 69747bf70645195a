import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Section } from "@/components/layout/section";
import { readCertificateNumber } from "@/lib/certificates/number";
import { findCertificate } from "@/lib/certificates/query";
import { localePath } from "@/lib/platform/i18n/locale";
import { NumberForm } from "../_components/number-form";
import { Results } from "../_components/results";
import { Answer } from "./_components/answer";
import { UnknownCertificate } from "./_components/unknown";

const load = cache(findCertificate);

async function readNumber(params: Promise<{ number: string }>): Promise<{ number: string | null; isAsPrinted: boolean }> {
  const asked = decodeURIComponent((await params).number);
  const number = readCertificateNumber(asked);
  return { number, isAsPrinted: number === asked };
}

export async function generateMetadata({ params }: PageProps<"/[locale]/certificates/[number]">): Promise<Metadata> {
  const { number } = await readNumber(params);
  const certificate = number && (await load(number));
  const t = await getTranslations("certificates");
  if (!certificate) return { title: t("unknown.title"), robots: { index: false } };
  return { title: `${t(`states.${certificate.state}.result`)} · ${certificate.number}`, robots: { index: false } };
}

export default async function CertificatePage({ params }: PageProps<"/[locale]/certificates/[number]">) {
  const { number, isAsPrinted } = await readNumber(params);
  const locale = await getLocale();
  if (number && !isAsPrinted) redirect(localePath(locale, `/certificates/${number}`));
  const certificate = number && (await load(number));
  if (!certificate) return <UnknownCertificate />;
  const t = await getTranslations("certificates");
  return (
    <>
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <p className="title-public">{t("title")}</p>
        <NumberForm number={certificate.number} />
      </div>
      <div className="grid gap-x-18 gap-y-10 md:grid-cols-[minmax(0,1fr)_20rem] lg:grid-cols-[minmax(0,1fr)_23.75rem]">
        <Answer certificate={certificate} />
        <div className="grid content-start gap-8">
          <Section title={t("compare.title")}>
            <ol className="list-decimal py-3 ps-5 text-sm">
              {(["same", "address", "doubt"] as const).map((step) => (
                <li key={step} className="mb-2">
                  {t(`compare.${step}`)}
                </li>
              ))}
            </ol>
          </Section>
          <Results title={t("others")} given={certificate.state} />
        </div>
      </div>
    </>
  );
}
