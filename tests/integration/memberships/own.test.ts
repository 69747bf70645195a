import { beforeAll, expect, test } from "vitest";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { ownMembershipScope } from "@/lib/memberships/policy";
import { listOwnMemberships } from "@/lib/memberships/queries/own";
import { listTierChoices } from "@/lib/memberships/queries/tier-choices";
import { addDays, dayToColumn, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type Applicant, alliance, applicationInRelease, makeApplicant, makeDesk, versionOf } from "@/tests/support/applications";

let applicant: Applicant;
let certificate: string;
beforeAll(async () => {
  applicant = await makeApplicant();
  const desk = await makeDesk();
  const number = await applicationInRelease(applicant, desk);
  certificate = await releaseApplication(desk.secretaryGeneral, "", { alliance, number }, await versionOf(number));
});

test("a member sees its membership with tier, resolution, certificate and representative", async () => {
  expect(await listOwnMemberships(ownMembershipScope(applicant.actor), applicant.organizationId)).toEqual([
    expect.objectContaining({
      state: "current",
      since: today(),
      until: null,
      certificate,
      tier: expect.objectContaining({ code: "member", since: today(), until: null, resolution: expect.stringMatching(/^秘书处〔\d{4}〕\d+号$/) }),
      representatives: [expect.any(String)],
    }),
  ]);
});

test("another unit's people see none of it", async () => {
  const stranger = await makeApplicant();
  expect(await listOwnMemberships(ownMembershipScope(stranger.actor), applicant.organizationId)).toEqual([]);
});

test("one that has ended says so, with its last day", async () => {
  const former = await makeApplicant();
  const { id: allianceId } = await db().alliance.findUniqueOrThrow({ where: { slug: alliance }, select: { id: true } });
  await db().membership.create({
    data: {
      ...{ organizationId: former.organizationId, allianceId, createdAt: new Date(), endReason: "resigned" },
      ...{ startsOn: dayToColumn(addDays(today(), -30)), endsBefore: dayToColumn(today()) },
    },
  });
  expect(await listOwnMemberships(ownMembershipScope(former.actor), former.organizationId)).toEqual([
    expect.objectContaining({ state: "ended", until: addDays(today(), -1), endReason: "resigned", tier: null, certificate: null, representatives: [] }),
  ]);
});

test("the tiers to choose from are the ranked ones, from the highest", async () => {
  const tiers = await listTierChoices(alliance);
  expect(tiers.map(({ code }) => code)).toEqual(["chair", "executive-vice-chair", "vice-chair", "standing-council", "council", "member"]);
  expect(tiers.at(-1)).toMatchObject({ quota: null });
  expect(tiers[0]).toMatchObject({ quota: 1 });
});
