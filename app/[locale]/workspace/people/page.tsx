import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { chooseUnit } from "@/app/_session/unit";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { UnitBanner } from "@/components/organizations/unit-banner";
import { ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { canManagePeople, invitationScope, peopleScope } from "@/lib/organizations/policy";
import { listInvitations, listPeople } from "@/lib/organizations/queries/people";
import { localePath } from "@/lib/platform/i18n/locale";
import { InvitationTable } from "./_components/invitation-table";
import { InviteForm } from "./_components/invite-form";
import { PeopleTable } from "./_components/people-table";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people");
  return { title: t("title") };
}

const outcomes = ["invited", "resent", "revoked", "ended", "accepted"] as const;

export default async function PeoplePage({ searchParams }: PageProps<"/[locale]/workspace/people">) {
  const actor = await requireActor("/workspace/people");
  const query = await searchParams;
  const { unit, units } = await chooseUnit(actor, query.unit);
  const locale = await getLocale();
  const t = await getTranslations("people");
  const title = <h1 className="title-work mb-4">{t("title")}</h1>;
  if (!unit)
    return (
      <>
        {title}
        <EmptyState title={t("noUnit")}>{t("noUnitHint")}</EmptyState>
        <ButtonLink href={localePath(locale, "/workspace/claims/new")} kind="secondary">
          {t("claim")}
        </ButtonLink>
      </>
    );
  const isKept = canManagePeople(actor, unit).allowed;
  const [people, invitations] = await Promise.all([
    listPeople(peopleScope(actor), unit.id),
    isKept ? listInvitations(invitationScope(actor), unit.id) : Promise.resolve([]),
  ]);
  const outcome = outcomes.find((name) => name === query.done);
  return (
    <>
      <UnitBanner unit={unit} units={units} path="/workspace/people" />
      {title}
      {outcome && (
        <div role="status">
          <Note kind="ok">{t(`done.${outcome}`)}</Note>
        </div>
      )}
      <div className="grid gap-10">
        <Section title={t("people")}>
          <PeopleTable people={people} unit={unit.slug} me={actor.personId} isKept={isKept} />
          {!isKept && <p className="py-3 text-ink-3 text-sm">{t("keptByAdministrators")}</p>}
        </Section>
        {isKept && (
          <>
            <Section title={t("invitations")}>
              <InvitationTable invitations={invitations} unit={unit.slug} />
            </Section>
            <Section id="invite" title={t("invite.title")}>
              <InviteForm unit={unit.slug} />
            </Section>
          </>
        )}
      </div>
    </>
  );
}
