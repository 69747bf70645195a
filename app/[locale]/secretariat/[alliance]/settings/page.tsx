import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentActor, requireActor } from "@/app/_session/caller";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import { secretariatScope } from "@/lib/alliances/policy";
import { listRoutes } from "@/lib/alliances/queries/routes";
import { listAgreementTexts, listTierRules } from "@/lib/alliances/queries/rules";
import { AgreementTexts } from "./_components/agreement-texts";
import { Routes } from "./_components/routes";
import { TierRules } from "./_components/tier-rules";

export async function generateMetadata({ params }: PageProps<"/[locale]/secretariat/[alliance]/settings">): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor || !secretariatScope(actor, (await params).alliance)) return {};
  const t = await getTranslations("desk.settings");
  return { title: t("title") };
}

/** The rules a desk works by, to be read. */
export default async function SettingsPage({ params }: PageProps<"/[locale]/secretariat/[alliance]/settings">) {
  const { alliance } = await params;
  const actor = await requireActor(`/secretariat/${alliance}/settings`);
  const scope = secretariatScope(actor, alliance) ?? notFound();
  const [t, routes, rules, texts] = await Promise.all([getTranslations("desk.settings"), listRoutes(scope), listTierRules(scope), listAgreementTexts(scope)]);
  return (
    <>
      <h1 className="title-work mb-2">{t("title")}</h1>
      <Note>{t("readOnly")}</Note>
      <div className="mt-8 grid gap-10">
        <Section title={t("routes.title")}>
          <Routes routes={routes} />
        </Section>
        <Section title={t("tiers.title")}>
          <TierRules rules={rules} texts={texts} />
        </Section>
        <Section title={t("texts.title")}>
          <AgreementTexts texts={texts} />
        </Section>
      </div>
    </>
  );
}
