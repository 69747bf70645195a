import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/actor";
import { caseScope, deskRelations } from "@/lib/applications/policy";
import { listQueue, type QueueParams, queueParamsSchema } from "@/lib/applications/queries/queue";
import { refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { proposeRefusal } from "@/lib/applications/services/review-application";
import { takeBackApplication } from "@/lib/applications/services/step-back";
import { type Queue, type QueueRow, queueViews } from "@/lib/applications/types";
import { addDays, startOfDay, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import {
  acceptedApplication,
  applicationInRelease,
  applicationToCorrect,
  type Desk,
  draftedApplication,
  makeApplicant,
  makeDesk,
  submittedApplication,
  versionOf,
} from "@/tests/support/applications";

const alliance = "modern-textiles";
const refusal = { reason: "out_of_scope", words: "不属于本联盟产业链" } as const;

let desk: Desk;
/** The numbers of the cases by what became of them. */
let cases: Record<"accepted" | "submitted" | "late" | "corrected" | "inRelease" | "approved" | "refused" | "proposed" | "elsewhere", string>;

beforeAll(async () => {
  desk = await makeDesk(alliance);
  const accepted = await acceptedApplication(await makeApplicant(), desk, alliance);
  const submitted = await submittedApplication(await makeApplicant(), alliance);
  const late = await submittedApplication(await makeApplicant(), alliance);
  await db().application.update({ where: { number: late }, data: { dueAt: startOfDay(addDays(today(), -3)) } });
  const corrected = await applicationToCorrect(await makeApplicant(), desk, alliance);
  await db().application.update({ where: { number: corrected }, data: { dueAt: startOfDay(addDays(today(), -1)) } });
  const inRelease = await applicationInRelease(await makeApplicant(), desk, alliance);
  const approved = await applicationInRelease(await makeApplicant(), desk, alliance);
  await releaseApplication(desk.secretaryGeneral, "", { alliance, number: approved }, await versionOf(approved));
  const refused = await submittedApplication(await makeApplicant(), alliance);
  await refuseAcceptance(desk.secretaryGeneral, "", { alliance, number: refused }, await versionOf(refused), refusal);
  const proposed = await acceptedApplication(await makeApplicant(), desk, alliance);
  await proposeRefusal(desk.reviewer, "", { alliance, number: proposed }, await versionOf(proposed), refusal);
  const elsewhere = await submittedApplication(await makeApplicant(), "modern-food");
  // On no desk: not sent yet, or taken back.
  await draftedApplication(await makeApplicant(), alliance);
  const applicant = await makeApplicant();
  await takeBackApplication(applicant.actor, "", await submittedApplication(applicant, alliance));
  cases = { accepted, submitted, late, corrected, inRelease, approved, refused, proposed, elsewhere };
}, 120_000);

/** The units of this file, among those of the demonstration. */
const ours = "测试单位";

async function queueOf(actor: Actor, params: Partial<QueueParams>): Promise<Queue> {
  const scope = caseScope(actor, alliance);
  if (!scope) throw new Error("This desk is not the actor's");
  return listQueue(scope, deskRelations(actor, scope), { ...queueParamsSchema.parse({}), ...params });
}

/** Every row of a view, page by page. */
async function rowsOf(actor: Actor, params: Partial<QueueParams>): Promise<QueueRow[]> {
  const { rows, next } = await queueOf(actor, params);
  return next ? [...rows, ...(await rowsOf(actor, { ...params, after: next }))] : rows;
}

const numbersOf = ({ rows }: Queue) => rows.map(({ number }) => number).sort();
const named = (...names: (keyof typeof cases)[]) => names.map((name) => cases[name]).sort();

describe("what a view shows", () => {
  test.each([
    ["all", () => named("accepted", "submitted", "late", "corrected", "inRelease", "proposed")],
    ["acceptance", () => named("submitted", "late")],
    ["review", () => named("accepted", "proposed")],
    ["release", () => named("inRelease")],
    ["correction", () => named("corrected")],
    ["ended", () => named("approved", "refused")],
  ] as const)("%s", async (view, expected) => {
    expect(numbersOf(await queueOf(desk.officer, { view, q: ours }))).toEqual(expected());
  });

  test("mine is what the reader may do next", async () => {
    expect(numbersOf(await queueOf(desk.officer, { view: "mine", q: ours }))).toEqual(named("submitted", "late"));
    expect(numbersOf(await queueOf(desk.reviewer, { view: "mine", q: ours }))).toEqual(named("submitted", "late", "accepted", "proposed"));
    expect(numbersOf(await queueOf(desk.secretaryGeneral, { view: "mine", q: ours }))).toEqual(named("submitted", "late", "accepted", "proposed", "inRelease"));
  });

  test("the one due first comes first", async () => {
    expect((await queueOf(desk.officer, { view: "acceptance", q: ours })).rows[0]?.number).toBe(cases.late);
  });

  test("a proposed refusal is marked", async () => {
    const { rows } = await queueOf(desk.reviewer, { view: "review", q: ours });
    expect(rows.filter(({ isRefusalProposed }) => isRefusalProposed).map(({ number }) => number)).toEqual([cases.proposed]);
  });
});

describe("counts", () => {
  const filters: [string, () => Partial<QueueParams>][] = [
    ["without a filter", () => ({})],
    ["of one number", () => ({ q: cases.inRelease })],
    ["of a part of a name", () => ({ q: ours })],
    ["of a name nobody has", () => ({ q: "没有这个名字" })],
    ["of signs that mean something to the database", () => ({ q: "%_\\" })],
    ["of one tier", () => ({ tier: "member" })],
    ["of a tier nobody asked for", () => ({ tier: "chair" })],
    ["of late cases", () => ({ late: "1" })],
    ["of cases due today", () => ({ today: "1" })],
  ];
  test.each(filters)("%s equal the lists of all views", async (_, filter) => {
    for (const view of queueViews) {
      const { counts } = await queueOf(desk.secretaryGeneral, { ...filter(), view });
      expect([view, (await rowsOf(desk.secretaryGeneral, { ...filter(), view })).length]).toEqual([view, counts[view]]);
    }
  });

  test("a case is late when its day has passed, and not while the applicant corrects", async () => {
    const queue = await queueOf(desk.officer, { view: "all", late: "1", q: ours });
    expect(numbersOf(queue)).toEqual(named("late"));
    expect(queue.late).toBe(1);
    expect(queue.rows[0]).toMatchObject({ isLate: true });
    expect(queue.rows[0]?.daysLeft).toBeLessThan(0);
  });

  test("a case is due today until the day is over", async () => {
    expect((await queueOf(desk.officer, { view: "all", q: ours })).dueToday).toBe(0);
    await db().application.update({ where: { number: cases.submitted }, data: { dueAt: startOfDay(addDays(today(), 1)) } });
    const queue = await queueOf(desk.officer, { view: "all", today: "1", q: ours });
    expect(numbersOf(queue)).toEqual(named("submitted"));
    expect(queue.dueToday).toBe(1);
    expect(queue.rows[0]).toMatchObject({ isLate: false, daysLeft: 0 });
  });
});

test("cases of another alliance are in no view, nor found by their number", async () => {
  for (const view of queueViews) {
    expect(numbersOf(await queueOf(desk.secretaryGeneral, { view }))).not.toContain(cases.elsewhere);
    expect(numbersOf(await queueOf(desk.secretaryGeneral, { view, q: cases.elsewhere }))).toEqual([]);
  }
  expect(caseScope(desk.secretaryGeneral, "modern-food")).toBeNull();
});

test("page by page, every case is shown once", async () => {
  const applicant = await makeApplicant();
  const { id: _, number: __, stageKind: ___, ...row } = await db().application.findUniqueOrThrow({ where: { number: cases.submitted } });
  // Many of one day, so that the order needs more than the due date.
  for (let serial = 0; serial < 64; serial++) {
    const { id: organizationId } = await db().organization.create({
      data: {
        ...{ name: `分页单位${serial}`, nameNormalised: `分页单位${serial}`, pinyin: "fenye", slug: `fen-ye-${serial}`, category: "industry" },
        ...{ createdAt: row.createdAt, updatedAt: row.createdAt },
      },
    });
    await db().application.create({ data: { ...row, draft: {}, number: `FY-${serial}`, organizationId, createdById: applicant.actor.personId } });
  }
  for (const view of ["acceptance", "all"] as const) {
    const { counts } = await queueOf(desk.officer, { view });
    const seen = (await rowsOf(desk.officer, { view })).map(({ number }) => number);
    expect(seen).toHaveLength(counts[view]);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test("an address that was tampered with shows the first page", async () => {
  expect((await queueOf(desk.officer, { after: "bm9uc2Vuc2U", q: ours })).rows[0]?.number).toBe(cases.late);
});
