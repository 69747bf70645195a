import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { settings } from "@/lib/platform/env";
import { localePath } from "@/lib/platform/i18n/locale";
import { listOutbox } from "@/lib/platform/mail/outbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dev");
  return { title: t("title"), robots: { index: false } };
}

/** The mails a demonstration would have sent. There is no such page in live mode. */
export default async function MailPage() {
  if (settings().MODE !== "demo") notFound();
  const locale = await getLocale();
  const t = await getTranslations("dev");
  const mails = await listOutbox();
  return (
    <>
      <h1 className="title-work mb-1">{t("title")}</h1>
      <p className="mb-6 text-ink-2 text-sm">{t("lead")}</p>
      {mails.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t("subject")}</th>
              <th scope="col">{t("to")}</th>
              <th scope="col">{t("sentAt")}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <td data-label={t("subject")}>
                  <a href={localePath(locale, `/dev/mail/${mail.id}`)} className="link-quiet">
                    {mail.subject}
                  </a>
                </td>
                <td data-label={t("to")} className="font-mono">
                  {mail.to}
                </td>
                <td data-label={t("sentAt")}>
                  <Instant at={mail.sentAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
