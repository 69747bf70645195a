import { beforeAll, describe, expect, test } from "vitest";
import { ownScope } from "@/lib/applications/policy";
import {
  findOwnApplication,
  findOwnRevision,
  findOwnSubmission,
  listAskedOfUnit,
  listOwnApplications,
  listUnlockedFields,
} from "@/lib/applications/queries/own";
import { compareRevisions, hashOfRevision } from "@/lib/applications/revision";
import { requestCorrection } from "@/lib/applications/services/review-application";
import { saveContentDraft } from "@/lib/applications/services/save-draft";
import { startApplication } from "@/lib/applications/services/start-application";
import { withdrawApplication } from "@/lib/applications/services/step-back";
import { submitApplication } from "@/lib/applications/services/submit-application";
import { peopleScope } from "@/lib/organizations/policy";
import { listCandidates } from "@/lib/organizations/queries/candidates";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { unitActor } from "@/tests/support/actors";
import {
  type Applicant,
  acceptedApplication,
  addPaper,
  alliance,
  applicationToCorrect,
  type Desk,
  draftedApplication,
  fillApplication,
  makeApplicant,
  makeDesk,
  submittedApplication,
  versionOf,
} from "@/tests/support/applications";

let desk: Desk;
let applicant: Applicant;
let stranger: Applicant;
beforeAll(async () => {
  desk = await makeDesk();
  applicant = await makeApplicant();
  stranger = await makeApplicant();
});

describe("another unit's people", () => {
  test("find neither an application nor what it holds, nor what was sent, and list none of it", async () => {
    const number = await submittedApplication(applicant);
    expect(await findOwnApplication(stranger.actor, number)).toBeNull();
    expect(await findOwnSubmission(stranger.actor, number)).toBeNull();
    expect(await findOwnRevision(ownScope(stranger.actor), number)).toBeNull();
    expect(await listOwnApplications(ownScope(stranger.actor))).toEqual([]);
    expect(await listOwnApplications(ownScope(stranger.actor), applicant.organizationId)).toEqual([]);
    expect((await listOwnApplications(ownScope(applicant.actor), applicant.organizationId)).map((row) => row.number)).toEqual([number]);
  });

  test("see none of its people, and not what it is asked to correct", async () => {
    const other = await makeApplicant();
    await applicationToCorrect(other, desk);
    expect(await listCandidates(peopleScope(stranger.actor), other.organizationId)).toEqual([]);
    expect(await listAskedOfUnit(ownScope(stranger.actor), other.slug)).toEqual([]);
    expect((await listAskedOfUnit(ownScope(other.actor), other.slug)).map(({ key }) => key)).toEqual(["reason", "stamped_application"]);
  });
});

test("a draft is for administrators and liaisons to write, a representative only reads it", async () => {
  const own = await makeApplicant();
  const number = await draftedApplication(own);
  const liaison = await unitActor(own.organizationId, "liaison");
  const representative = { ...own.actor, representations: own.actor.representations.map((one) => ({ ...one, kind: "representative" as const })) };
  expect((await findOwnApplication(own.actor, number))?.isWritable).toBe(true);
  expect((await findOwnApplication(liaison, number))?.isWritable).toBe(true);
  expect((await findOwnApplication(representative, number))?.isWritable).toBe(false);
  await expect(saveContentDraft(representative, "", number, { reason: "无" })).rejects.toMatchObject({ code: "NOT_YOUR_PART" });
});

test("once it is sent nobody writes it", async () => {
  const own = await makeApplicant();
  const number = await submittedApplication(own);
  expect((await findOwnApplication(own.actor, number))?.isWritable).toBe(false);
  await expect(saveContentDraft(own.actor, "", number, { reason: "无" })).rejects.toMatchObject({ code: "NOT_IN_THIS_STATE" });
});

test("the form can be printed as soon as only papers are missing, and its hash is that of what is sent with it", async () => {
  const own = await makeApplicant();
  const number = await startApplication(own.actor, "", { unitId: own.organizationId, alliance });
  expect((await findOwnSubmission(own.actor, number))?.form).toBeNull();
  await fillApplication(own, number);
  await db().document.updateMany({ where: { application: { number } }, data: { replacedAt: now() } });
  const printed = await findOwnSubmission(own.actor, number);
  expect(printed?.missing).toEqual([{ section: "documents", key: "stamped_application" }]);
  expect(printed?.content).toBeNull();
  if (!printed?.form) throw new Error("nothing to print");
  await addPaper({ organizationId: own.organizationId, actor: own.actor, kind: "stamped_application", application: number });
  await submitApplication(own.actor, "", number);
  expect((await findOwnRevision(ownScope(own.actor), number))?.sha256).toBe(hashOfRevision(printed.form));
});

test("a correction that names a verified fact opens it, and only while it is asked", async () => {
  const own = await makeApplicant();
  const number = await acceptedApplication(own, desk);
  expect(await listUnlockedFields(ownScope(own.actor), own.slug)).toEqual([]);
  await requestCorrection(desk.reviewer, "", { alliance, number }, await versionOf(number), {
    items: [
      { target: "field", key: "name", instruction: "与执照一致" },
      { target: "document", key: "licence", instruction: "执照已换发" },
    ],
  });
  expect(await listUnlockedFields(ownScope(own.actor), own.slug)).toEqual(["name", "licence"]);
  await withdrawApplication(own.actor, "", number, {});
  expect(await listUnlockedFields(ownScope(own.actor), own.slug)).toEqual([]);
});

test("what was corrected differs from what was sent, what was left does not", async () => {
  const own = await makeApplicant();
  const number = await applicationToCorrect(own, desk);
  const sent = await findOwnRevision(ownScope(own.actor), number);
  await addPaper({ organizationId: own.organizationId, actor: own.actor, kind: "stamped_application", application: number });
  const [written, application] = [await findOwnSubmission(own.actor, number), await findOwnApplication(own.actor, number)];
  if (!sent || !written?.content || !application) throw new Error("the case is gone");
  const { differences, unanswered } = compareRevisions(sent.content, written.content, application.asked);
  expect(differences.map(({ key }) => key)).toEqual(["stamped_application"]);
  expect(unanswered.map(({ key }) => key)).toEqual(["reason"]);
});
