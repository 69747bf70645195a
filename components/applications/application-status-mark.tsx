import { getTranslations } from "next-intl/server";
import { ShareMark, StatusMark } from "@/components/ui/status-mark";
import type { ApplicationState } from "@/lib/applications/constants";

/** Who reads: the same state has another name for whoever waits than for whoever acts. */
export type Audience = "applicant" | "desk";

/** How much of a route is done at each kind of stage, where the route itself is not at hand. */
const usualShares = { in_acceptance: 0, in_review: 0.25, in_ballot: 0.5, in_notice: 0.75, in_release: "last" } as const;

const marks = {
  draft: "empty",
  correction_requested: "correction",
  objection_handling: "objection",
  approved: "valid",
  not_accepted: "unknown",
  rejected: "refused",
  withdrawn: "withdrawn",
  lapsed: "ended",
} as const satisfies Record<Exclude<ApplicationState, keyof typeof usualShares>, string>;

/** The state of an application as shape, colour and word. */
export async function ApplicationStatusMark({ status, audience }: { status: ApplicationState; audience: Audience }) {
  const t = await getTranslations("applications.states");
  const label = t(`${audience}.${status}`);
  if (isAtStage(status)) return <ShareMark share={usualShares[status]}>{label}</ShareMark>;
  return <StatusMark status={marks[status]}>{label}</StatusMark>;
}

function isAtStage(status: ApplicationState): status is keyof typeof usualShares {
  return status in usualShares;
}
