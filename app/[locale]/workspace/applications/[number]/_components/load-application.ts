import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { Actor } from "@/lib/accounts/actor";
import { ownScope } from "@/lib/applications/policy";
import { progressOf, type TaskProgress } from "@/lib/applications/progress";
import { findOwnApplication, findOwnRevision, findOwnSubmission } from "@/lib/applications/queries/own";
import type { Submission } from "@/lib/applications/queries/submission";
import { type Comparison, compareRevisions } from "@/lib/applications/revision";
import type { OwnApplication } from "@/lib/applications/types";
import { localePath } from "@/lib/platform/i18n/locale";

/** The application of this number for somebody of its unit; for everybody else there is none. */
export async function loadApplication(actor: Actor, number: string): Promise<OwnApplication> {
  return (await findOwnApplication(actor, number)) ?? notFound();
}

/** An application while it is being written. */
export interface Writing {
  actor: Actor;
  application: OwnApplication;
  submission: Submission;
  progress: TaskProgress[];
  /** Against what was sent last; null for a first draft, and while something is missing. */
  comparison: Comparison | null;
}

/** The same for a page that is filled in; whoever may not write now is led to the case. */
export async function loadWriting(actor: Actor, number: string): Promise<Writing> {
  const application = await loadApplication(actor, number);
  if (!application.isWritable) redirect(localePath(await getLocale(), `/workspace/applications/${number}`));
  return readWriting(actor, application);
}

export async function readWriting(actor: Actor, application: OwnApplication): Promise<Writing> {
  const { number, asked } = application;
  const [submission, sent] = await Promise.all([findOwnSubmission(actor, number), asked.length > 0 ? findOwnRevision(ownScope(actor), number) : null]);
  if (!submission) notFound();
  const comparison = sent && submission.content ? compareRevisions(sent.content, submission.content, asked) : null;
  return {
    actor,
    application,
    submission,
    comparison,
    progress: progressOf({ missing: submission.missing, asked, unanswered: comparison?.unanswered ?? asked }),
  };
}
