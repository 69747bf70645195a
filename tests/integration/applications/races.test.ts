import { beforeAll, expect, test } from "vitest";
import type { TierCode } from "@/lib/alliances/constants";
import { acceptApplication, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { startApplication } from "@/lib/applications/services/start-application";
import { takeBackApplication } from "@/lib/applications/services/step-back";
import { submitApplication } from "@/lib/applications/services/submit-application";
import { countSeats } from "@/lib/memberships/queries/seats";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import {
  alliance,
  applicationInRelease,
  type Desk,
  draftedApplication,
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
const eventsOf = async (number: string) =>
  (await db().event.findMany({ where: { application: { number } }, orderBy: { seq: "asc" }, select: { type: true } })).map(({ type }) => type);

/** Both at once; answers the codes of what was refused. */
async function race(...acts: (() => Promise<unknown>)[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(acts.map((act) => act()));
  return outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code ?? String(outcome.reason)] : []));
}

test("of two who accept at once one wins, and the other is told who was faster", async () => {
  for (let round = 0; round < 5; round++) {
    const number = await submittedApplication(await makeApplicant());
    const seen = await versionOf(number);
    const refused = await race(
      () => acceptApplication(desk.officer, "", at(number), seen),
      () => acceptApplication(desk.reviewer, "", at(number), seen),
    );
    expect(refused).toEqual(["ALREADY_DECIDED"]);
    expect(await eventsOf(number)).toEqual(["start", "submit", "accept"]);
    expect(await db().verification.count({ where: { organization: { applications: { some: { number } } }, field: "name" } })).toBe(1);
  }
});

test("a case is accepted or refused, never both", async () => {
  const number = await submittedApplication(await makeApplicant());
  const seen = await versionOf(number);
  const refused = await race(
    () => acceptApplication(desk.officer, "", at(number), seen),
    () => refuseAcceptance(desk.secretaryGeneral, "", at(number), seen, { reason: "other", words: "不在范围内" }),
  );
  expect(refused).toEqual(["ALREADY_DECIDED"]);
  expect(await eventsOf(number)).toHaveLength(3);
});

test("a case is accepted or taken back, never both", async () => {
  for (let round = 0; round < 5; round++) {
    const applicant = await makeApplicant();
    const number = await submittedApplication(applicant);
    const seen = await versionOf(number);
    const refused = await race(
      () => acceptApplication(desk.officer, "", at(number), seen),
      () => takeBackApplication(applicant.actor, "", number),
    );
    expect(refused).toHaveLength(1);
    expect(["ALREADY_DECIDED", "NOT_IN_THIS_STATE"]).toContain(refused[0]);
    const { status } = await db().application.findUniqueOrThrow({ where: { number } });
    expect(await eventsOf(number)).toEqual(["start", "submit", status === "draft" ? "take_back" : "accept"]);
  }
});

test("released twice at once, a case makes one membership and one certificate", async () => {
  const applicant = await makeApplicant();
  const number = await applicationInRelease(applicant, desk);
  const seen = await versionOf(number);
  const second = (await makeDesk()).secretaryGeneral;
  const refused = await race(
    () => releaseApplication(desk.secretaryGeneral, "", at(number), seen),
    () => releaseApplication(second, "", at(number), seen),
  );
  expect(refused).toEqual(["ALREADY_DECIDED"]);
  expect(await db().membership.count({ where: { organizationId: applicant.organizationId } })).toBe(1);
  expect(await db().certificate.count({ where: { membership: { organizationId: applicant.organizationId } } })).toBe(1);
});

test("sent twice at once, an application has one revision", async () => {
  for (let round = 0; round < 5; round++) {
    const applicant = await makeApplicant();
    const number = await draftedApplication(applicant);
    const refused = await race(
      () => submitApplication(applicant.actor, "", number),
      () => submitApplication(applicant.actor, "", number),
    );
    expect(refused).toHaveLength(1);
    expect(["ALREADY_DECIDED", "NOT_IN_THIS_STATE"]).toContain(refused[0]);
    expect(await db().revision.count({ where: { application: { number } } })).toBe(1);
    expect(await eventsOf(number)).toEqual(["start", "submit"]);
  }
});

test("begun twice at once, there is one application", async () => {
  for (let round = 0; round < 5; round++) {
    const applicant = await makeApplicant();
    const start = () => startApplication(applicant.actor, "", { unitId: applicant.organizationId, alliance });
    expect(await race(start, start)).toEqual(["OPEN_APPLICATION"]);
    expect(await db().application.count({ where: { organizationId: applicant.organizationId } })).toBe(1);
  }
});

test("the last seat of a tier is given once", async () => {
  const numbers = [await applicationInRelease(await makeApplicant(), desk), await applicationInRelease(await makeApplicant(), desk)];
  const quota = await leaveOneSeat("member");
  const seen = await Promise.all(numbers.map(versionOf));
  const refused = await race(...numbers.map((number, index) => () => releaseApplication(desk.secretaryGeneral, "", at(number), seen[index] ?? 0)));
  expect(refused).toEqual(["TIER_FULL"]);
  expect(await unitsOf("member")).toBe(quota);
  expect(await db().application.count({ where: { number: { in: numbers }, status: "approved" } })).toBe(1);
});

/** Publishes a rule of the tier with one seat more than it has units. */
async function leaveOneSeat(code: TierCode): Promise<number> {
  const { tierId, version } = await db().tierRule.findFirstOrThrow({
    where: { tier: { code, alliance: { slug: alliance } } },
    orderBy: { version: "desc" },
    select: { tierId: true, version: true },
  });
  const quota = (await unitsOf(code)) + 1;
  const at = now();
  await db().tierRule.create({
    data: { tierId, version: version + 1, quota, documents: [], checklist: [], dues: 0, endsWithTerm: false, createdAt: at, publishedAt: at },
  });
  return quota;
}

async function unitsOf(code: TierCode): Promise<number> {
  const tier = await db().tier.findFirstOrThrow({ where: { code, alliance: { slug: alliance } }, select: { id: true, allianceId: true } });
  return (await countSeats(db(), { allianceId: tier.allianceId, tierId: tier.id, lock: false })).taken;
}
