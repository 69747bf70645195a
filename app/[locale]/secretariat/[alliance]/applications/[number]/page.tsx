import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { clientAddress, currentActor, requireActor } from "@/app/_session/caller";
import { FourFacts } from "@/components/applications/four-facts";
import { RouteProgress } from "@/components/applications/route-progress";
import { Timeline } from "@/components/applications/timeline";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { Section } from "@/components/layout/section";
import { Chinese } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { secretariatScope } from "@/lib/alliances/policy";
import { listTierRules } from "@/lib/alliances/queries/rules";
import { revealContact } from "@/lib/applications/services/reveal-contact";
import { localePath } from "@/lib/platform/i18n/locale";
import { caseAddress, queueAddress } from "../_components/queue-address";
import { Background } from "./_components/background";
import { CaseDone } from "./_components/case-done";
import { CaseFacts } from "./_components/case-facts";
import { RepresentativeContact } from "./_components/contact";
import { DecisionPanel } from "./_components/decision-panel";
import { loadCase } from "./_components/load-case";
import { Notes } from "./_components/notes";
import { Papers } from "./_components/papers";

type Props = PageProps<"/[locale]/secretariat/[alliance]/applications/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { alliance, number } = await params;
  const actor = await currentActor();
  const view = actor && (await loadCase(actor, alliance, number));
  return view ? { title: `${view.number} ${view.unit.name}` } : {};
}

/** A case on its desk: where it stands, what was submitted, and the decision to take. */
export default async function CasePage({ params, searchParams }: Props) {
  const { alliance, number } = await params;
  const actor = await requireActor(caseAddress(alliance, number));
  const view = (await loadCase(actor, alliance, number)) ?? notFound();
  const scope = secretariatScope(actor, alliance) ?? notFound();
  const [locale, t, a, query, tiers] = await Promise.all([
    getLocale(),
    getTranslations("desk"),
    getTranslations("applications.timeline"),
    searchParams,
    listTierRules(scope),
  ]);
  const shown = query.contact === "shown" ? await revealContact(actor, await clientAddress(), { alliance, number }) : null;
  return (
    <>
      <Breadcrumb
        steps={[{ href: localePath(locale, queueAddress(alliance, {})), label: t("queue.title") }]}
        here={<span className="font-mono">{view.number}</span>}
      />
      <h1 className="title-work mb-4">
        <Chinese locale={locale}>{view.unit.name}</Chinese>
        {view.unit.isDemo && <DemoMark />}
      </h1>
      <CaseDone done={query.done} view={view} />
      <FourFacts standing={view.standing} alliance={view.alliance.name} unit={view.unit.name} audience="desk" />
      <RouteProgress standing={view.standing} />
      <p className="no-print mb-6 md:hidden">
        <a href="#decision" className="link">
          {t("case.toDecision")}
        </a>
      </p>
      <div className="grid items-start gap-10 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-10">
          <CaseFacts view={view} tiers={tiers} isOnlyChanges={query.only === "changes"} />
          <Papers documents={view.documents} />
          <RepresentativeContact view={view} shown={shown} />
          <Section title={a("title")}>
            <Timeline entries={view.timeline} standing={view.standing} />
          </Section>
        </div>
        {/* Beside the facts: it stays at the head of the window, and when it is taller, scrolls along until its end is seen. */}
        <div className="grid min-w-0 content-start gap-10 md:sticky md:bottom-0 md:min-h-screen md:self-end md:py-4 print:static print:min-h-0">
          <DecisionPanel view={view} asked={query.act} />
          <Background view={view} />
          <Notes view={view} />
        </div>
      </div>
    </>
  );
}
