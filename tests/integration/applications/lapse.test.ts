import { afterEach, expect, test, vi } from "vitest";
import { lapseOverdue } from "@/lib/applications/services/lapse-overdue";
import { requestCorrection } from "@/lib/applications/services/review-application";
import { applyAgain } from "@/lib/applications/services/start-application";
import { resubmitApplication } from "@/lib/applications/services/submit-application";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { alliance, draftedApplication, makeApplicant, makeDesk, submittedApplication, versionOf } from "@/tests/support/applications";

afterEach(() => void vi.useRealTimers());

function daysLater(days: number): void {
  const then = new Date(now().getTime() + days * 86_400_000);
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(then);
}

const statusOf = async (number: string) => (await db().application.findUniqueOrThrow({ where: { number }, select: { status: true } })).status;

test("a draft nobody sends lapses after ninety days, once, and is told once", async () => {
  const applicant = await makeApplicant();
  const number = await draftedApplication(applicant);
  daysLater(89);
  await lapseOverdue();
  expect(await statusOf(number)).toBe("draft");
  daysLater(2);
  await Promise.all([lapseOverdue(), lapseOverdue()]);
  expect(await statusOf(number)).toBe("lapsed");
  expect(await db().event.count({ where: { application: { number }, type: "lapse" } })).toBe(1);
  expect(await db().message.count({ where: { accountId: applicant.actor.accountId, template: "case_lapse" } })).toBe(1);
});

test("a correction nobody sends lapses too, and what was written is there to apply again", async () => {
  const applicant = await makeApplicant();
  const { reviewer } = await makeDesk();
  const number = await submittedApplication(applicant);
  const items = [{ target: "field" as const, key: "reason", instruction: "再具体些" }];
  await requestCorrection(reviewer, "", { alliance, number }, await versionOf(number), { items });
  daysLater(60);
  await lapseOverdue();
  expect(await statusOf(number)).toBe("lapsed");
  await expect(resubmitApplication(applicant.actor, "", number)).rejects.toMatchObject({ code: "NOT_IN_THIS_STATE" });
  expect(await applyAgain(applicant.actor, "", number)).not.toBe(number);
});

test("what the secretariat holds never lapses, however late it is", async () => {
  const number = await submittedApplication(await makeApplicant());
  daysLater(400);
  await lapseOverdue();
  expect(await statusOf(number)).toBe("in_acceptance");
});
