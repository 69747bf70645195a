import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Note } from "@/components/ui/note";
import { localePath } from "@/lib/platform/i18n/locale";
import { RegisterForm } from "./_components/register-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("file.register");
  return { title: t("title") };
}

export default async function NewOrganizationPage({ searchParams }: PageProps<"/[locale]/workspace/organization/new">) {
  await requireActor("/workspace/organization/new");
  const query = await searchParams;
  const [locale, t, file, errors] = await Promise.all([getLocale(), getTranslations("file.register"), getTranslations("file"), getTranslations("errors")]);
  const typed = { name: textIn(query.name), creditCode: textIn(query.creditCode), category: textIn(query.category) };
  return (
    <>
      <Breadcrumb steps={[{ href: localePath(locale, "/workspace/organization"), label: file("title") }]} here={t("title")} />
      <h1 className="title-work mb-2">{t("title")}</h1>
      <p className="mb-6 max-w-read text-ink-2">{t("lead")}</p>
      {query.exists !== undefined && typed.name !== "" && (
        <div role="alert" className="mb-6 max-w-read">
          <Note kind="warn">
            <p className="font-bold">{errors("CLAIM_FIRST", { name: typed.name })}</p>
            <p>
              <a href={localePath(locale, `/workspace/claims/new?q=${encodeURIComponent(typed.creditCode || typed.name)}`)} className="link">
                {t("claimLink")}
              </a>
            </p>
            <p className="text-ink-2">{t("claimHint")}</p>
          </Note>
        </div>
      )}
      <RegisterForm typed={typed} />
    </>
  );
}

function textIn(value: string | string[] | undefined): string {
  return typeof value === "string" ? value.slice(0, 200) : "";
}
