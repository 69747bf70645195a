import { beforeAll, describe, expect, test } from "vitest";
import { applicationStates, endStates } from "@/lib/applications/constants";
import { isEventName } from "@/lib/applications/events";
import { type ApplicationEvent, applicationWorkflow, type Relation, relations } from "@/lib/applications/workflow";
import { loadCalendar } from "@/lib/calendar/query";
import { columnToDay, dayOf, dayToColumn, now, startOfDay, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { ApplicationStatus } from "@/lib/platform/db/generated/enums";
import { checkTransition } from "@/lib/platform/workflow/define-workflow";
import { firstAdmission } from "@/prisma/seed/demo/plot";

/* The demonstration's cases came about by the product's own use cases; here their records are read again by its rules. */

const readCases = () =>
  db().application.findMany({
    include: {
      alliance: { select: { slug: true } },
      organization: { select: { shortName: true } },
      events: { orderBy: { seq: "asc" } },
      route: { select: { stages: { orderBy: { position: "asc" } } } },
      changeRequests: { select: { closedAt: true } },
      revisions: { orderBy: { number: "asc" }, select: { content: true } },
      membership: { select: { startsOn: true } },
    },
  });

type SeededCase = Awaited<ReturnType<typeof readCases>>[number];

let cases: SeededCase[];
beforeAll(async () => {
  cases = await readCases();
});

interface Standing {
  state: ApplicationStatus;
  position: number;
  isOpened: boolean;
  reviewer: string | null;
}

/** What an event makes of a standing; throws when the table does not let it happen then, or not by whoever did it. */
function follow(standing: Standing, event: SeededCase["events"][number], { route }: SeededCase): Standing {
  const name = event.type;
  if (!isEventName(name) || name === "start") throw new Error(`${name} is no event of the table`);
  const by: Relation[] = relations.filter((relation) => relation === event.actingAs || (event.actorId === null && relation === "system"));
  const subject = { isOpened: standing.isOpened, isReviewedByActor: event.actorId !== null && event.actorId === standing.reviewer, isOwnOrganization: false };
  expect([name, checkTransition(applicationWorkflow, name, { state: standing.state, relations: by, subject })]).toEqual([name, { allowed: true }]);
  const position = positionAfter(name, standing.position);
  const { to } = applicationWorkflow[name];
  return {
    state: applicationStates.find((state) => state === to) ?? route?.stages[position]?.kind ?? standing.state,
    position,
    isOpened: name === "submit" ? false : standing.isOpened || ["open", "accept", "request_correction"].includes(name),
    reviewer: name === "recommend" || name === "propose_refusal" ? event.actorId : name === "submit" || name === "reopen" ? null : standing.reviewer,
  };
}

function positionAfter(name: ApplicationEvent, position: number): number {
  const { to } = applicationWorkflow[name];
  if (to === "first_stage") return 0;
  return to === "next_stage" ? position + 1 : position;
}

test("the record of every case is a legal path of the table, each step by somebody whose part it was, and leads to where it stands", () => {
  expect(cases.length).toBeGreaterThan(140);
  for (const one of cases) {
    const [first, ...rest] = one.events;
    expect(first?.type).toBe("start");
    const beginning: Standing = { state: "draft", position: 0, isOpened: false, reviewer: null };
    const { state } = rest.reduce((standing, event) => follow(standing, event, one), beginning);
    expect([one.number, state]).toEqual([one.number, one.status]);
  }
});

describe("every alliance shows", () => {
  const held = ({ status }: SeededCase) => !endStates.some((end) => end === status);
  const last = ({ events }: SeededCase) => events.at(-1)?.type;
  const did = ({ events }: SeededCase, type: string) => events.some((event) => event.type === type);
  const shown: [string, (one: SeededCase) => boolean][] = [
    ["a draft", (one) => one.status === "draft" && !did(one, "submit")],
    ["a draft that was taken back", (one) => one.status === "draft" && last(one) === "take_back"],
    ["a case nobody has opened", (one) => one.status === "in_acceptance" && one.openedAt === null],
    ["a case that was opened", (one) => one.status === "in_acceptance" && one.openedAt !== null],
    ["a case in review", (one) => one.status === "in_review" && last(one) === "accept"],
    ["a proposed refusal", (one) => one.status === "in_review" && last(one) === "propose_refusal"],
    ["a correction asked for", (one) => one.status === "correction_requested" && one.changeRequests.some(({ closedAt }) => closedAt === null)],
    ["a corrected case with its two revisions", (one) => one.status === "in_review" && last(one) === "resubmit" && one.revisions.length === 2],
    ["a case to be released", (one) => one.status === "in_release"],
    ["an admission", (one) => one.status === "approved"],
    ["a case not accepted", (one) => one.status === "not_accepted"],
    ["a refused case", (one) => one.status === "rejected"],
    ["a withdrawn case", (one) => one.status === "withdrawn"],
    ["a lapsed case", (one) => one.status === "lapsed"],
    ["a reopened case", (one) => held(one) && did(one, "reopen")],
  ];
  test.each(shown)("%s", (_, isShown) => {
    expect(new Set(cases.filter(isShown).map(({ alliance }) => alliance.slug)).size).toBe(7);
  });

  test("and the personas' desk two of each that wait for it", () => {
    const desk = cases.filter(({ alliance }) => alliance.slug === "new-materials");
    for (const [name, isShown] of shown.slice(2, 9)) expect([name, desk.filter(isShown).length > 1]).toEqual([name, true]);
  });

  test("and somewhere one is due today, one is late, and none lies in the future", () => {
    const waiting = cases.filter(({ status }) => status.startsWith("in_"));
    const tomorrow = startOfDay(today()).getTime() + 86_400_000;
    expect(waiting.filter(({ dueAt }) => dueAt && dueAt.getTime() < tomorrow).length).toBeGreaterThan(5);
    expect(waiting.filter(({ dueAt }) => dueAt && dueAt.getTime() > tomorrow).length).toBeGreaterThan(5);
    expect(cases.flatMap(({ events }) => events).filter(({ at }) => at > now())).toEqual([]);
  });
});

test("every member admitted since February 2024 applied, was recorded and holds a certificate", async () => {
  const calendar = await loadCalendar();
  const memberships = await db().membership.findMany({
    where: { startsOn: { gte: dayToColumn(firstAdmission) } },
    include: { applications: { include: { events: true } }, certificates: true, organization: { select: { shortName: true } } },
  });
  expect(memberships.length).toBeGreaterThan(40);
  for (const { startsOn, applications, certificates, organization } of memberships) {
    const released = applications[0]?.events.find(({ type }) => type === "release");
    const day = startsOn && columnToDay(startsOn);
    expect([organization.shortName, applications.length, certificates.length, released && dayOf(released.at)]).toEqual([organization.shortName, 1, 1, day]);
    expect([day, calendar.isWorkingDay(day ?? "")]).toEqual([day, true]);
  }
});

test("members from before were elected by the founding assemblies, with one resolution and a certificate each", async () => {
  const founders = await db().membership.findMany({
    where: { startsOn: { lt: dayToColumn(firstAdmission) } },
    include: { certificates: true, grants: { include: { resolution: true } }, organization: { select: { verifiedAt: true } } },
  });
  expect(founders.length).toBeGreaterThan(30);
  expect(new Set(founders.flatMap(({ grants }) => grants.map(({ resolutionId }) => resolutionId))).size).toBe(7);
  expect(new Set(founders.map(({ grants }) => grants[0]?.resolution?.number))).toEqual(new Set(["会员大会〔2023〕1号"]));
  expect(founders.filter(({ certificates, organization }) => certificates.length !== 1 || !organization.verifiedAt)).toEqual([]);
});

test("the administrator among the personas has a member unit, a correction to send, and a withdrawal long ago", () => {
  const own = cases.filter(({ organization }) => organization.shortName === "洹上仓储");
  expect(own.map(({ alliance, status }) => `${alliance.slug} ${status}`).sort()).toEqual([
    "advanced-equipment correction_requested",
    "modern-textiles withdrawn",
    "new-materials approved",
  ]);
});
