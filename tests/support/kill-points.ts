import { spawn } from "node:child_process";
import { expect } from "vitest";
import { findCase } from "@/lib/applications/queries/case";
import { acceptApplication } from "@/lib/applications/services/accept-application";
import { recommendApplication } from "@/lib/applications/services/review-application";
import { db } from "@/lib/platform/db/client";
import { alliance, type Desk, draftedApplication, makeApplicant, submittedApplication, versionOf } from "./applications";
import { asOwner } from "./owner";

/* What must be true after a process died at any query of a submission or a release, and after it was tried again. */

interface Outcome {
  /** The process ended itself before its work was done. */
  wasKilled: boolean;
  output: string;
}

function act(words: string[], killAt: number): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--import", "./tests/support/kill-at.ts", "tests/support/act.ts", ...words], {
      env: { ...process.env, KILL_AT: String(killAt) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.on("close", (_code, signal) => done({ wasKilled: signal === "SIGKILL", output }));
  });
}

/** Everything a case and its organization have, counted. */
async function traces(number: string) {
  const { id, organizationId, status } = await db().application.findUniqueOrThrow({
    where: { number },
    select: { id: true, organizationId: true, status: true },
  });
  const messages = await db().message.findMany({
    where: { params: { path: ["number"], equals: number }, account: { isDemo: false } }, // the demonstration has a secretariat of its own
    select: { id: true, template: true },
  });
  const jobs = await asOwner<{ id: string }>("select data->>'messageId' as id from jobs.job where name = 'mail-message' and data->>'messageId' = any($1)", [
    messages.map((message) => message.id),
  ]);
  return {
    status,
    events: (await db().event.findMany({ where: { applicationId: id }, orderBy: { seq: "asc" }, select: { type: true } })).map(({ type }) => type),
    revisions: await db().revision.count({ where: { applicationId: id } }),
    openTasks: (await db().task.findMany({ where: { applicationId: id, closedAt: null }, select: { kind: true } })).map(({ kind }) => kind),
    messages: messages.map(({ template }) => template).sort(),
    jobs: jobs.length,
    memberships: await db().membership.count({ where: { organizationId } }),
    grants: await db().tierGrant.count({ where: { membership: { organizationId } } }),
    certificates: await db().certificate.count({ where: { membership: { organizationId } } }),
    representatives: await db().representation.count({ where: { organizationId, kind: "representative" } }),
    searchEntries: await db().searchEntry.count({ where: { organizationId } }),
    audits: await db().auditEntry.count({ where: { objectId: id, result: "done" } }),
  };
}

type Traces = Awaited<ReturnType<typeof traces>>;

interface Rehearsal {
  number: string;
  words: string[];
}

/** Kills the act at one query, looks, tries again, looks again. Answers whether the act was over before that query came. */
async function dieOnce(rehearsal: Rehearsal, killAt: number, whole: (before: Traces) => Traces): Promise<boolean> {
  const before = await traces(rehearsal.number);
  const { wasKilled } = await act(rehearsal.words, killAt);
  const after = await traces(rehearsal.number);
  expect([before, whole(before)], `after the kill before query ${killAt}`).toContainEqual(after);
  await act(rehearsal.words, 0);
  expect(await traces(rehearsal.number), `after the second try, killed before query ${killAt}`).toEqual(whole(before));
  return !wasKilled;
}

async function submission(): Promise<Rehearsal> {
  const applicant = await makeApplicant();
  const number = await draftedApplication(applicant);
  return { number, words: ["submit", applicant.actor.sessionId, number] };
}

async function release({ officer, reviewer, secretaryGeneral }: Desk): Promise<Rehearsal> {
  const number = await submittedApplication(await makeApplicant());
  await acceptApplication(officer, "", { alliance, number }, await versionOf(number));
  await recommendApplication(reviewer, "", { alliance, number }, await versionOf(number));
  const seen = await findCase(secretaryGeneral, { alliance, number });
  return { number, words: ["release", secretaryGeneral.sessionId, alliance, number, String(seen?.version)] };
}

const submitted = (before: Traces): Traces => ({
  ...before,
  status: "in_acceptance",
  events: [...before.events, "submit"],
  revisions: before.revisions + 1,
  openTasks: ["accept"],
  messages: [...before.messages, "case_submit", "desk_submit"].sort(),
  jobs: before.jobs + 2,
  audits: before.audits + 1,
});

const released = (before: Traces): Traces => ({
  ...before,
  status: "approved",
  events: [...before.events, "release"],
  openTasks: [],
  messages: [...before.messages, "case_release"].sort(),
  jobs: before.jobs + 1,
  memberships: 1,
  grants: 1,
  certificates: 1,
  representatives: 1,
  searchEntries: 1,
  audits: before.audits + 1,
});

/** Kills a submission before these queries, or before every one of them until it is over. Answers how many it was killed at. */
export function dieWhileSubmitting(at: Iterable<number>): Promise<number> {
  return dieAt(at, submission, submitted);
}

export function dieWhileReleasing(at: Iterable<number>, desk: Desk): Promise<number> {
  return dieAt(at, () => release(desk), released);
}

async function dieAt(at: Iterable<number>, rehearse: () => Promise<Rehearsal>, whole: (before: Traces) => Traces): Promise<number> {
  let killed = 0;
  for (const killAt of at) {
    if (await dieOnce(await rehearse(), killAt, whole)) return killed;
    killed++;
  }
  return killed;
}

export function* everyQuery(): Generator<number> {
  for (let number = 1; ; number++) yield number;
}
