import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { summaryTitle } from "@/components/form/summary-title";
import { Instant } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { StatusMark } from "@/components/ui/status-mark";
import type { InvitationView } from "@/lib/organizations/queries/people";
import { resendInvitationAction, revokeInvitationAction } from "../actions";

const marks = { open: "open", expired: "ended", accepted: "valid", revoked: "withdrawn" } as const;

/** The invitations of the unit, with what can still be done about each. */
export async function InvitationTable({ invitations, unit }: { invitations: InvitationView[]; unit: string }) {
  const t = await getTranslations("people");
  const a = await getTranslations("accounts.kinds");
  if (invitations.length === 0) return <EmptyState title={t("noInvitations")}>{t("noInvitationsHint")}</EmptyState>;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          {(["mail", "kind", "sent", "expires", "state", "action"] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, mail, kind, sentAt, expiresAt, state }) => (
          <tr key={id}>
            <td data-label={t("mail")}>
              <span className="break-all">{mail}</span>
            </td>
            <td data-label={t("kind")}>{a(kind)}</td>
            <td data-label={t("sent")}>
              <Instant at={sentAt} />
            </td>
            <td data-label={t("expires")}>
              <Instant at={expiresAt} />
            </td>
            <td data-label={t("state")}>
              <StatusMark status={marks[state]}>{t(`states.${state}`)}</StatusMark>
            </td>
            <td data-label={t("action")}>{state === "open" || state === "expired" ? <InvitationActs id={id} unit={unit} /> : "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function InvitationActs({ id, unit }: { id: string; unit: string }) {
  const t = await getTranslations("people");
  const c = await getTranslations("common");
  const summary = await summaryTitle();
  return (
    <div className="flex flex-wrap gap-2">
      {(
        [
          ["resend", resendInvitationAction, "secondary"],
          ["revoke", revokeInvitationAction, "destructive"],
        ] as const
      ).map(([act, action, kind]) => (
        <Form key={act} id={`${act}-${id}`} action={action} summary={summary}>
          <input type="hidden" name="invitation" value={id} />
          <input type="hidden" name="unit" value={unit} />
          <SubmitButton busy={c("busy")} kind={kind} size="small">
            {t(act)}
          </SubmitButton>
        </Form>
      ))}
    </div>
  );
}
