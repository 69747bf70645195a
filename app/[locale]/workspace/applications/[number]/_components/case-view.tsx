import { getTranslations } from "next-intl/server";
import { FourFacts } from "@/components/applications/four-facts";
import { RouteProgress } from "@/components/applications/route-progress";
import { Timeline } from "@/components/applications/timeline";
import { Section } from "@/components/layout/section";
import type { Actor } from "@/lib/accounts/actor";
import { ownScope } from "@/lib/applications/policy";
import { findOwnRevision } from "@/lib/applications/queries/own";
import type { OwnApplication } from "@/lib/applications/types";
import { NowNote } from "./now-note";
import { SubmittedFacts } from "./submitted-facts";

/** While others hold it, and at its end: where it stands, what happened, and what was sent. */
export async function CaseView({ actor, application }: { actor: Actor; application: OwnApplication }) {
  const t = await getTranslations("applications");
  const { standing, alliance, unit, timeline, number } = application;
  const revision = await findOwnRevision(ownScope(actor), number);
  return (
    <>
      <FourFacts standing={standing} alliance={alliance.name} unit={unit.name} audience="applicant" />
      <RouteProgress standing={standing} />
      <NowNote actor={actor} application={application} />
      <div className="mt-8 grid gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_22rem]">
        <Section title={t("timeline.title")}>
          <Timeline entries={timeline} standing={standing} />
        </Section>
        {revision && <SubmittedFacts actor={actor} unitId={unit.id} alliance={alliance.slug} revision={revision} />}
      </div>
    </>
  );
}
