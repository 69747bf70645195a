import { beforeAll, describe, expect, test } from "vitest";
import { findCase } from "@/lib/applications/queries/case";
import { findEligibility } from "@/lib/applications/queries/eligibility";
import { findOwnApplication } from "@/lib/applications/queries/own";
import { acceptApplication, openCase, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { reopenApplication } from "@/lib/applications/services/reopen-application";
import { proposeRefusal, recommendApplication, rejectApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { saveContentDraft } from "@/lib/applications/services/save-draft";
import { applyAgain, startApplication } from "@/lib/applications/services/start-application";
import { takeBackApplication, withdrawApplication } from "@/lib/applications/services/step-back";
import { resubmitApplication, submitApplication } from "@/lib/applications/services/submit-application";
import { db } from "@/lib/platform/db/client";
import {
  type Applicant,
  addPaper,
  alliance,
  type Desk,
  draftedApplication,
  fillApplication,
  makeApplicant,
  makeDesk,
  submittedApplication,
  versionOf,
} from "@/tests/support/applications";

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

const at = (number: string) => ({ alliance, number });
const statusOf = async (number: string) => (await db().application.findUniqueOrThrow({ where: { number }, select: { status: true } })).status;

async function accepted(applicant: Applicant): Promise<string> {
  const number = await submittedApplication(applicant);
  await acceptApplication(desk.officer, "", at(number), await versionOf(number));
  return number;
}

async function inRelease(applicant: Applicant): Promise<string> {
  const number = await accepted(applicant);
  await recommendApplication(desk.reviewer, "", at(number), await versionOf(number));
  return number;
}

test("a company joins: submitted, taken back, submitted again, corrected, reviewed, released", async () => {
  const applicant = await makeApplicant();
  const number = await submittedApplication(applicant);
  await takeBackApplication(applicant.actor, "", number);
  expect(await statusOf(number)).toBe("draft");
  await submitApplication(applicant.actor, "", number);
  await openCase(desk.officer, "", at(number), await versionOf(number));
  await acceptApplication(desk.officer, "", at(number), await versionOf(number));
  await requestCorrection(desk.reviewer, "", at(number), await versionOf(number), {
    items: [
      { target: "field", key: "mainBusiness", instruction: "写明主要产品" },
      { target: "document", key: "stamped_application", instruction: "补盖公章" },
    ],
  });
  expect((await findOwnApplication(applicant.actor, number))?.asked.map(({ key }) => key)).toEqual(["mainBusiness", "stamped_application"]);
  await db().organization.update({ where: { id: applicant.organizationId }, data: { mainBusiness: "新能源客车研发与制造", website: "https://example.cn" } });
  await addPaper({ ...applicant, kind: "stamped_application", application: number });
  await resubmitApplication(applicant.actor, "", number);
  const seen = await findCase(desk.reviewer, at(number));
  expect(seen?.comparison?.differences.map(({ key, instruction }) => [key, instruction])).toEqual([
    ["website", null],
    ["mainBusiness", "写明主要产品"],
    ["stamped_application", "补盖公章"],
  ]);
  await recommendApplication(desk.reviewer, "", at(number), await versionOf(number));
  const certificate = await releaseApplication(desk.secretaryGeneral, "", at(number), await versionOf(number));
  expect(certificate).toMatch(/^HNIA-[A-Z]{2}-\d{4}-\d{4}$/);
  expect(await statusOf(number)).toBe("approved");
  const organization = await db().organization.findUniqueOrThrow({
    where: { id: applicant.organizationId },
    select: {
      verifiedAt: true,
      memberships: { select: { grants: true, certificates: true, representatives: true } },
      searchEntry: { select: { haystack: true } },
    },
  });
  expect(organization.verifiedAt).not.toBeNull();
  expect(organization.memberships).toHaveLength(1);
  expect(organization.memberships[0]).toMatchObject({
    grants: [{ reason: "admitted" }],
    certificates: [{ number: certificate }],
    representatives: [{ kind: "representative" }],
  });
  const timeline = (await findOwnApplication(applicant.actor, number))?.timeline.map(({ event }) => event).reverse();
  expect(timeline).toEqual(["start", "submit", "take_back", "submit", "open", "accept", "request_correction", "resubmit", "recommend", "release"]);
});

test("every step is told to the applicant once, and to whoever acts next", async () => {
  const applicant = await makeApplicant();
  const number = await inRelease(applicant);
  await releaseApplication(desk.secretaryGeneral, "", at(number), await versionOf(number));
  const templatesOf = async (accountId: string) =>
    (
      await db().message.findMany({
        where: { accountId, params: { path: ["number"], equals: number } },
        orderBy: { createdAt: "asc" },
        select: { template: true },
      })
    ).map(({ template }) => template);
  expect(await templatesOf(applicant.actor.accountId)).toEqual(["case_submit", "case_accept", "case_recommend", "case_release"]);
  expect(await templatesOf(desk.officer.accountId)).toEqual(["desk_submit"]);
  expect(await templatesOf(desk.reviewer.accountId)).toEqual(["desk_accept"]);
  expect(await templatesOf(desk.secretaryGeneral.accountId)).toEqual(["desk_recommend"]);
});

describe("what is refused changes nothing", () => {
  test("an unfinished application is not sent, and says how much is missing", async () => {
    const applicant = await makeApplicant();
    const number = await startApplication(applicant.actor, "", { unitId: applicant.organizationId, alliance });
    await expect(submitApplication(applicant.actor, "", number)).rejects.toMatchObject({ code: "APPLICATION_INCOMPLETE", params: { count: 5 } });
    expect(await statusOf(number)).toBe("draft");
    expect(await db().revision.count({ where: { application: { number } } })).toBe(0);
  });

  test("once the secretariat has begun, an application is not taken back", async () => {
    const applicant = await makeApplicant();
    const number = await submittedApplication(applicant);
    await openCase(desk.officer, "", at(number), await versionOf(number));
    await expect(takeBackApplication(applicant.actor, "", number)).rejects.toMatchObject({ code: "CASE_IS_OPENED" });
  });

  test("the reviewer does not release, nor does a secretary-general who reviewed", async () => {
    const applicant = await makeApplicant();
    const number = await accepted(applicant);
    await recommendApplication(desk.secretaryGeneral, "", at(number), await versionOf(number));
    await expect(releaseApplication(desk.reviewer, "", at(number), await versionOf(number))).rejects.toMatchObject({ code: "NOT_YOUR_PART" });
    await expect(releaseApplication(desk.secretaryGeneral, "", at(number), await versionOf(number))).rejects.toMatchObject({ code: "REVIEWED_BY_YOU" });
    expect(await db().membership.count({ where: { organizationId: applicant.organizationId } })).toBe(0);
  });

  test("another alliance's secretariat does not find the case", async () => {
    const applicant = await makeApplicant();
    const number = await submittedApplication(applicant);
    const other = await makeDesk("modern-food");
    expect(await findCase(other.officer, at(number))).toBeNull();
    expect(await findCase(other.officer, { alliance: "modern-food", number })).toBeNull();
    await expect(acceptApplication(other.officer, "", at(number), 2)).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
    await expect(acceptApplication(other.officer, "", { alliance: "modern-food", number }, 2)).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
  });

  test("a draft is not on any desk", async () => {
    const number = await draftedApplication(await makeApplicant());
    expect(await findCase(desk.officer, at(number))).toBeNull();
  });

  test("another organization does not find the application", async () => {
    const number = await draftedApplication(await makeApplicant());
    const stranger = await makeApplicant();
    expect(await findOwnApplication(stranger.actor, number)).toBeNull();
    await expect(saveContentDraft(stranger.actor, "", number, {})).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
    await expect(submitApplication(stranger.actor, "", number)).rejects.toMatchObject({ code: "APPLICATION_UNKNOWN" });
  });
});

describe("a correction", () => {
  test("stops the secretariat's clock, which goes on with what was left", async () => {
    const applicant = await makeApplicant();
    const number = await accepted(applicant);
    await requestCorrection(desk.reviewer, "", at(number), await versionOf(number), { items: [{ target: "field", key: "reason", instruction: "再具体些" }] });
    const stopped = await findOwnApplication(applicant.actor, number);
    expect(stopped?.standing).toMatchObject({ status: "correction_requested", promised: null, daysAfterCorrection: 15 });
    await saveContentDraft(applicant.actor, "", number, { tier: "member", reason: "更具体的理由" });
    await resubmitApplication(applicant.actor, "", number);
    expect((await findOwnApplication(applicant.actor, number))?.standing).toMatchObject({ status: "in_review", daysLeft: 10 });
  });
});

describe("a refusal", () => {
  const refusal = { reason: "criteria_not_met", words: "主营业务与产业链不符" } as const;

  test("carries its reason to the applicant, and the cool-down begins", async () => {
    const applicant = await makeApplicant();
    const number = await accepted(applicant);
    await proposeRefusal(desk.reviewer, "", at(number), await versionOf(number), refusal);
    expect((await findOwnApplication(applicant.actor, number))?.timeline.map(({ event }) => event)).not.toContain("propose_refusal");
    await rejectApplication(desk.secretaryGeneral, "", at(number), await versionOf(number), refusal);
    expect((await findOwnApplication(applicant.actor, number))?.refusal).toEqual(refusal);
    await expect(applyAgain(applicant.actor, "", number)).rejects.toMatchObject({ code: "COOL_DOWN" });
  });

  test("is reopened by the secretary-general alone, with a reason", async () => {
    const number = await submittedApplication(await makeApplicant());
    await refuseAcceptance(desk.secretaryGeneral, "", at(number), await versionOf(number), refusal);
    await expect(reopenApplication(desk.reviewer, "", at(number), await versionOf(number), { words: "材料已补" })).rejects.toMatchObject({
      code: "NOT_YOUR_PART",
    });
    await reopenApplication(desk.secretaryGeneral, "", at(number), await versionOf(number), { words: "材料已补" });
    expect(await statusOf(number)).toBe("in_acceptance");
  });
});

test("a withdrawn application is written again from its last revision", async () => {
  const applicant = await makeApplicant();
  const first = await submittedApplication(applicant);
  await withdrawApplication(applicant.actor, "", first, {});
  const second = await applyAgain(applicant.actor, "", first);
  expect(second).not.toBe(first);
  expect((await findOwnApplication(applicant.actor, second))?.draft.content).toMatchObject({ tier: "member", reason: "参与新能源汽车产业链协同" });
});

test("a member does not apply again, and an open application is continued", async () => {
  const applicant = await makeApplicant();
  const number = await inRelease(applicant);
  await expect(startApplication(applicant.actor, "", { unitId: applicant.organizationId, alliance })).rejects.toMatchObject({ code: "OPEN_APPLICATION" });
  await releaseApplication(desk.secretaryGeneral, "", at(number), await versionOf(number));
  const allianceId = (await db().alliance.findUniqueOrThrow({ where: { slug: alliance } })).id;
  expect(await findEligibility(applicant.actor, { organizationId: applicant.organizationId, allianceId, tier: null })).toMatchObject({
    code: "ALREADY_MEMBER",
    next: "open_membership",
  });
});

test("a second alliance takes the verified licence as it is and asks for fewer than five new things", async () => {
  const applicant = await makeApplicant();
  const first = await inRelease(applicant);
  await releaseApplication(desk.secretaryGeneral, "", at(first), await versionOf(first));
  const number = await startApplication(applicant.actor, "", { unitId: applicant.organizationId, alliance: "advanced-equipment" });
  await expect(submitApplication(applicant.actor, "", number)).rejects.toMatchObject({ code: "APPLICATION_INCOMPLETE", params: { count: 4 } });
  await fillApplication(applicant, number, "联合开发专用底盘");
  await submitApplication(applicant.actor, "", number);
  const other = await makeDesk("advanced-equipment");
  const seen = await findCase(other.officer, { alliance: "advanced-equipment", number });
  expect(seen?.documents.find(({ kind }) => kind === "licence")?.verified).toHaveLength(1);
  expect(seen?.documents.map(({ kind }) => kind)).toEqual(["licence", "stamped_application"]);
});
