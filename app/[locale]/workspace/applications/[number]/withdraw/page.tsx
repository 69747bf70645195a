import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { TextArea } from "@/components/form/text-area";
import { limitWording } from "@/components/form/wording";
import { limits } from "@/lib/applications/constants";
import { localePath } from "@/lib/platform/i18n/locale";
import { withdrawApplicationAction } from "../../actions";
import { ApplicationBanner } from "../_components/application-banner";
import { loadApplication } from "../_components/load-application";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("applications.withdraw");
  return { title: t("title") };
}

/** Says what a withdrawal means before it happens. */
export default async function WithdrawPage({ params }: PageProps<"/[locale]/workspace/applications/[number]/withdraw">) {
  const { number } = await params;
  const actor = await requireActor(`/workspace/applications/${number}/withdraw`);
  const application = await loadApplication(actor, number);
  const { events, revision } = application;
  const [locale, t, c] = await Promise.all([getLocale(), getTranslations("applications.withdraw"), getTranslations("common")]);
  const here = localePath(locale, `/workspace/applications/${number}`);
  if (!events.includes("withdraw")) redirect(here);
  return (
    <>
      <ApplicationBanner application={application} />
      <h1 className="title-work mb-2">{t("question", { number })}</h1>
      <p className="mb-6 max-w-read">{t(revision ? "consequence" : "draftConsequence")}</p>
      <Form id="withdraw" action={withdrawApplicationAction} summary={await summaryTitle()} className="max-w-read">
        <input type="hidden" name="number" value={number} />
        <TextArea name="words" label={t("words")} optional={c("optional")} rows={3} limit={await limitWording(limits.refusal)} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton busy={c("busy")} kind="destructive">
            {t("submit")}
          </SubmitButton>
          <a href={here} className="link">
            {t("keep")}
          </a>
        </div>
      </Form>
    </>
  );
}
