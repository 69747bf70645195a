import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { summaryTitle } from "@/components/form/summary-title";
import { Instant } from "@/components/layout/day";
import { messagePath } from "@/components/mail/message-path";
import { messageSubject } from "@/components/mail/message-words";
import type { InboxMessage } from "@/lib/notifications/types";
import { localePath } from "@/lib/platform/i18n/locale";
import { openMessageAction } from "../actions";
import { ReadMark } from "./read-mark";

/** Messages, the newest first. What is unread opens by a button, since opening it marks it as read. */
export async function MessageTable({ messages }: { messages: InboxMessage[] }) {
  const locale = await getLocale();
  const t = await getTranslations("inbox");
  const summary = await summaryTitle();
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["state", "message", "received"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {messages.map(({ id, template, params, createdAt, readAt }) => {
          const subject = messageSubject(locale, template, params);
          return (
            <tr key={id}>
              <td data-label={t("state")}>
                <ReadMark isRead={readAt !== null}>{t(readAt ? "read" : "unread")}</ReadMark>
              </td>
              <td data-label={t("message")}>
                {readAt ? (
                  <a href={localePath(locale, messagePath(template, params))} className="link">
                    {subject}
                  </a>
                ) : (
                  <Form id={`open-${id}`} action={openMessageAction} summary={summary}>
                    <input type="hidden" name="message" value={id} />
                    <button type="submit" className="link cursor-pointer text-start font-bold">
                      {subject}
                    </button>
                  </Form>
                )}
              </td>
              <td data-label={t("received")} className="sm:whitespace-nowrap">
                <Instant at={createdAt} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
