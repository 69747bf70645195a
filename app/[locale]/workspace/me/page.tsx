import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Section } from "@/components/layout/section";
import { Note } from "@/components/ui/note";
import { sessionScope } from "@/lib/accounts/policy";
import { getMe, listSessions } from "@/lib/accounts/query";
import { LanguageForm } from "./_components/language-form";
import { PasswordForm } from "./_components/password-form";
import { SessionList } from "./_components/session-list";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accounts.me");
  return { title: t("title") };
}

const outcomes = ["passwordChanged", "languageSaved", "sessionRevoked", "othersRevoked"] as const;

export default async function MePage({ searchParams }: PageProps<"/[locale]/workspace/me">) {
  const actor = await requireActor("/workspace/me");
  const t = await getTranslations("accounts.me");
  const [me, sessions, query] = await Promise.all([getMe(actor), listSessions(sessionScope(actor), actor.sessionId), searchParams]);
  const outcome = outcomes.find((name) => name === query.done);
  return (
    <>
      <h1 className="title-work mb-4">{t("title")}</h1>
      {outcome && (
        <div role="status">
          <Note kind="ok">{t(outcome)}</Note>
        </div>
      )}
      <div className="grid gap-10">
        <Section title={t("identity")}>
          <dl className="mb-6 grid gap-x-8 py-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-y-1">
            <dt className="text-ink-2">{t("name")}</dt>
            <dd>{me.name}</dd>
            <dt className="text-ink-2">{t("mail")}</dt>
            <dd>{me.mail}</dd>
          </dl>
          <LanguageForm chosen={me.locale} />
        </Section>
        <Section title={t("sessions")}>
          <SessionList sessions={sessions} />
        </Section>
        <Section title={t("password")}>
          <PasswordForm />
        </Section>
      </div>
    </>
  );
}
