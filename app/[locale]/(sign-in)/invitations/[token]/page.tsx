import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_session/caller";
import { NarrowPage } from "@/components/accounts/narrow-page";
import { Chinese } from "@/components/layout/text";
import { DemoMark } from "@/components/organizations/demo-mark";
import { ButtonLink } from "@/components/ui/button";
import { findInvitation, type OfferedInvitation } from "@/lib/organizations/queries/people";
import { formatInstant } from "@/lib/platform/i18n/format";
import { localePath } from "@/lib/platform/i18n/locale";
import { AcceptForm } from "./_components/accept-form";
import { LeaveForm } from "./_components/leave-form";
import { NewcomerForm } from "./_components/newcomer-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.invitation");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Opening the page uses nothing up, so that a scanner of mails cannot burn the link; the forms do. */
export default async function InvitationPage({ params }: PageProps<"/[locale]/invitations/[token]">) {
  const { token } = await params;
  const [locale, t, invitation, actor] = await Promise.all([getLocale(), getTranslations("people.invitation"), findInvitation(token), currentActor()]);
  const workspace = (
    <ButtonLink href={localePath(locale, actor ? "/workspace" : "/sign-in")} kind="secondary">
      {t(actor ? "toWorkspace" : "toSignIn")}
    </ButtonLink>
  );
  if (!invitation) return <NarrowPage title={t("unknownTitle")} lead={t("unknown")} />;
  if (invitation.state === "accepted")
    return (
      <NarrowPage title={t("usedTitle")} lead={t("used")}>
        {workspace}
      </NarrowPage>
    );
  if (invitation.state !== "open") return <NarrowPage title={t(`endedTitles.${invitation.state}`)} lead={t(`ended.${invitation.state}`)} />;
  return (
    <NarrowPage title={t("title")}>
      <Offer invitation={invitation} />
      {actor?.personId === invitation.personId ? (
        <AcceptForm token={token} />
      ) : actor ? (
        <LeaveForm token={token} name={actor.name} />
      ) : invitation.hasAccount ? (
        <>
          <p className="mb-4">{t("signInFirst")}</p>
          <ButtonLink href={localePath(locale, `/sign-in?next=${encodeURIComponent(localePath(locale, `/invitations/${token}`))}`)}>{t("toSignIn")}</ButtonLink>
        </>
      ) : (
        <NewcomerForm token={token} />
      )}
    </NarrowPage>
  );
}

async function Offer({ invitation: { unit, isDemo, kind, expiresAt } }: { invitation: OfferedInvitation }) {
  const locale = await getLocale();
  const t = await getTranslations("people");
  const a = await getTranslations("accounts.kinds");
  const facts: [string, ReactNode][] = [
    [
      t("invitation.unit"),
      <span key="unit">
        <Chinese locale={locale}>{unit}</Chinese>
        {isDemo && <DemoMark />}
      </span>,
    ],
    [t("kind"), a(kind)],
    [t("invitation.mayDo"), t(`invite.kindHints.${kind === "org_admin" ? kind : "liaison"}`)],
    [t("expires"), formatInstant(locale, expiresAt)],
  ];
  return (
    <dl className="mb-6 border-line border-t text-sm">
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-3 border-hair border-b py-2">
          <dt className="text-ink-2">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
