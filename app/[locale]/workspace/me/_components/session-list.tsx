import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Instant } from "@/components/layout/day";
import type { SessionView } from "@/lib/accounts/types";
import { revokeOtherSessionsAction, revokeSessionAction } from "../actions";
import { describeDevice } from "./describe-device";

/** Every device that is signed in, each with a button that signs it out at once. */
export async function SessionList({ sessions }: { sessions: SessionView[] }) {
  const t = await getTranslations("accounts.me");
  const c = await getTranslations("common");
  const summary = await summaryTitle();
  const deviceName = (userAgent: string) => {
    const device = describeDevice(userAgent);
    return device ? t("deviceName", device) : t("unknownDevice");
  };
  return (
    <>
      <p className="py-3 text-ink-2 text-sm">{sessions.length > 1 ? t("sessionsLead") : t("onlyThis")}</p>
      <table className="rows-table">
        <thead>
          <tr>
            {(["device", "address", "since", "lastSeen", "action"] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <td data-label={t("device")}>{deviceName(session.userAgent)}</td>
              <td data-label={t("address")} className="font-mono">
                {session.address}
              </td>
              <td data-label={t("since")}>
                <Instant at={session.createdAt} />
              </td>
              <td data-label={t("lastSeen")}>
                <Instant at={session.lastSeenAt} />
              </td>
              <td data-label={t("action")}>
                {session.isCurrent ? (
                  t("currentDevice")
                ) : (
                  <Form id={`revoke-${session.id}`} action={revokeSessionAction} summary={summary}>
                    <input type="hidden" name="session" value={session.id} />
                    <SubmitButton busy={c("busy")} kind="destructive" size="small">
                      {t("revoke")}
                    </SubmitButton>
                  </Form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <Form id="revoke-others" action={revokeOtherSessionsAction} summary={summary} className="py-4">
          <SubmitButton busy={c("busy")} kind="destructive">
            {t("revokeOthers")}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
