import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { requireActor } from "@/app/_session/caller";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { EmptyState } from "@/components/layout/empty-state";
import { Note } from "@/components/ui/note";
import { readInboxCursor } from "@/lib/notifications/cursor";
import { messageScope } from "@/lib/notifications/policy";
import { countUnread, listMessages } from "@/lib/notifications/query";
import { localePath } from "@/lib/platform/i18n/locale";
import { MessageTable } from "./_components/message-table";
import { markAllReadAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

export default async function InboxPage({ searchParams }: PageProps<"/[locale]/workspace/inbox">) {
  const actor = await requireActor("/workspace/inbox");
  const query = await searchParams;
  const locale = await getLocale();
  const t = await getTranslations("inbox");
  const c = await getTranslations("common");
  const scope = messageScope(actor);
  const after = readInboxCursor(query.after);
  const [{ messages, next }, unread] = await Promise.all([listMessages(scope, after), countUnread(scope)]);
  const inbox = localePath(locale, "/workspace/inbox");
  return (
    <>
      <h1 className="title-work mb-1">{t("title")}</h1>
      <p className="mb-4 text-ink-2">{t("lead", { count: unread })}</p>
      {query.done === "allRead" && (
        <div role="status">
          <Note kind="ok">{t("allRead")}</Note>
        </div>
      )}
      {unread > 0 && (
        <Form id="read-all" action={markAllReadAction} summary={await summaryTitle()} className="pb-4">
          <SubmitButton busy={c("busy")} kind="secondary" size="small">
            {t("markAll")}
          </SubmitButton>
        </Form>
      )}
      {messages.length === 0 ? <EmptyState title={t(after ? "noneOlder" : "none")}>{t("noneHint")}</EmptyState> : <MessageTable messages={messages} />}
      <p className="flex gap-6 py-4 text-sm empty:hidden">
        {after && (
          <a href={inbox} className="link">
            {t("newest")}
          </a>
        )}
        {next && (
          <a href={`${inbox}?after=${encodeURIComponent(next)}`} className="link" rel="next">
            {t("older")}
          </a>
        )}
      </p>
    </>
  );
}
