import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/actor";
import type { CaseAddress } from "@/lib/applications/queries/load";
import { acceptApplication, openCase, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { reopenApplication } from "@/lib/applications/services/reopen-application";
import { proposeRefusal, recommendApplication, rejectApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { takeBackApplication, withdrawApplication } from "@/lib/applications/services/step-back";
import { resubmitApplication, submitApplication } from "@/lib/applications/services/submit-application";
import { type ApplicationEvent, applicationEvents, applicationWorkflow, type Relation } from "@/lib/applications/workflow";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind, Role } from "@/lib/platform/db/generated/enums";
import { DomainError } from "@/lib/platform/errors";
import { actAs, appoint, makePerson, represent } from "@/tests/support/actors";
import {
  type Applicant,
  acceptedApplication,
  alliance,
  applicationInRelease,
  applicationToCorrect,
  type Desk,
  draftedApplication,
  makeApplicant,
  makeDesk,
  submittedApplication,
  versionOf,
} from "@/tests/support/applications";

/*
 * Who may do what with which case: every persona with every event of the table, on the case of an own organization, of
 * another organization, on another alliance's desk, and after their right has ended. The use cases themselves answer.
 */

const personas = {
  visitor: {},
  org_admin: { unit: "org_admin" },
  liaison: { unit: "liaison" },
  officer: { desk: "officer" },
  reviewer: { desk: "reviewer" },
  secretary_general: { desk: "secretary_general" },
  province_admin: { office: "province_admin" },
  system_admin: { office: "system_admin" },
} as const satisfies Record<string, { unit?: RepresentationKind; desk?: Role; office?: Role }>;

type Persona = keyof typeof personas;

const situations = ["own", "other_organization", "other_alliance", "ended"] as const;

type Situation = (typeof situations)[number];

/** What each appointment may do, as the page of permissions says it: the higher include the lower. */
const ranks: Relation[] = ["officer", "reviewer", "secretary_general"];

let desk: Desk;
beforeAll(async () => {
  desk = await makeDesk();
});

const refusal = { reason: "out_of_scope", words: "不属于本联盟产业链" } as const;

interface Act {
  /** From whose side it is done; for the other side the case does not exist. */
  side: "unit" | "desk";
  /** A case that waits for it. */
  prepare(applicant: Applicant): Promise<string>;
  run(actor: Actor, at: CaseAddress, seen: number): Promise<unknown>;
}

const acts: Record<Exclude<ApplicationEvent, "lapse">, Act> = {
  submit: { side: "unit", prepare: draftedApplication, run: (actor, { number }) => submitApplication(actor, "", number) },
  take_back: { side: "unit", prepare: submittedApplication, run: (actor, { number }) => takeBackApplication(actor, "", number) },
  open: { side: "desk", prepare: submittedApplication, run: (actor, at, seen) => openCase(actor, "", at, seen) },
  accept: { side: "desk", prepare: submittedApplication, run: (actor, at, seen) => acceptApplication(actor, "", at, seen) },
  refuse_acceptance: { side: "desk", prepare: submittedApplication, run: (actor, at, seen) => refuseAcceptance(actor, "", at, seen, refusal) },
  request_correction: {
    side: "desk",
    prepare: submittedApplication,
    run: (actor, at, seen) => requestCorrection(actor, "", at, seen, { items: [{ target: "field", key: "reason", instruction: "写具体" }] }),
  },
  resubmit: {
    side: "unit",
    prepare: (applicant) => applicationToCorrect(applicant, desk),
    run: (actor, { number }) => resubmitApplication(actor, "", number),
  },
  recommend: {
    side: "desk",
    prepare: (applicant) => acceptedApplication(applicant, desk),
    run: (actor, at, seen) => recommendApplication(actor, "", at, seen),
  },
  propose_refusal: {
    side: "desk",
    prepare: (applicant) => acceptedApplication(applicant, desk),
    run: (actor, at, seen) => proposeRefusal(actor, "", at, seen, refusal),
  },
  reject: {
    side: "desk",
    prepare: (applicant) => acceptedApplication(applicant, desk),
    run: (actor, at, seen) => rejectApplication(actor, "", at, seen, refusal),
  },
  release: { side: "desk", prepare: (applicant) => applicationInRelease(applicant, desk), run: (actor, at, seen) => releaseApplication(actor, "", at, seen) },
  withdraw: { side: "unit", prepare: submittedApplication, run: (actor, { number }) => withdrawApplication(actor, "", number, {}) },
  reopen: {
    side: "desk",
    prepare: async (applicant) => {
      const number = await submittedApplication(applicant);
      await refuseAcceptance(desk.secretaryGeneral, "", { alliance, number }, await versionOf(number), refusal);
      return number;
    },
    run: (actor, at, seen) => reopenApplication(actor, "", at, seen, { words: "材料已补" }),
  },
};

const combinations = Object.keys(personas).flatMap((persona) => situations.map((situation) => ({ persona: persona as Persona, situation })));

test.each(Object.entries(acts))("%s", { timeout: 120_000 }, async (event, act) => {
  const answers: Record<string, string> = {};
  const expected: Record<string, string> = {};
  let waiting = await waitingCase(act);
  for (const { persona, situation } of combinations) {
    const actor = await makeActor(persona, situation, waiting.organizationId);
    const answer = await attempt(() => act.run(actor, waiting.at, waiting.seen));
    answers[`${persona}, ${situation}`] = answer;
    expected[`${persona}, ${situation}`] = rightOf(event as ApplicationEvent, act.side, persona, situation);
    if (answer === "done") waiting = await waitingCase(act);
    else expect(await versionOf(waiting.at.number)).toBe(waiting.seen);
  }
  expect(answers).toEqual(expected);
});

test("what passes its deadline is ended by the system alone", () => {
  expect(applicationEvents.filter((event) => !(event in acts))).toEqual(["lapse"]);
  expect(applicationWorkflow.lapse.by).toEqual(["system"]);
});

async function waitingCase({ prepare }: Act) {
  const applicant = await makeApplicant();
  const number = await prepare(applicant);
  return { organizationId: applicant.organizationId, at: { alliance, number }, seen: await versionOf(number) };
}

/** Somebody of this kind; on an own case people of the desk are also the unit's liaison. */
async function makeActor(persona: Persona, situation: Situation, organizationId: string): Promise<Actor> {
  const person = await makePerson();
  const { unit, desk: role, office } = { unit: undefined, desk: undefined, office: undefined, ...personas[persona] };
  const period = situation === "ended" ? "ended" : "current";
  if (unit) await represent(person, isOwn(situation) ? organizationId : await someOtherUnit(), unit, period);
  if (role) await appoint(person, role, situation === "other_alliance" ? "modern-food" : alliance, period);
  if (role && situation === "own") await represent(person, organizationId, "liaison");
  if (office) await appoint(person, office, undefined, period);
  return actAs(person);
}

const isOwn = (situation: Situation) => situation === "own" || situation === "ended";

async function someOtherUnit(): Promise<string> {
  return (await db().organization.findFirstOrThrow({ where: { name: { not: { startsWith: "测试单位" } } }, select: { id: true } })).id;
}

/** What the permissions say, from the table of events and the two rules: not seen is unknown, nobody decides on their own organization. */
function rightOf(event: ApplicationEvent, side: Act["side"], persona: Persona, situation: Situation): string {
  const { unit, desk: role } = { unit: undefined, desk: undefined, ...personas[persona] };
  const isOfUnit = situation === "own" && (unit !== undefined || role !== undefined);
  const isAtDesk = role !== undefined && (situation === "own" || situation === "other_organization");
  if (!(side === "unit" ? isOfUnit : isAtDesk)) return "APPLICATION_UNKNOWN";
  const relations: Relation[] = [...(isOfUnit ? [unit ?? "liaison"] : []), ...(isAtDesk ? ranks.slice(0, ranks.indexOf(role) + 1) : [])];
  if (!applicationWorkflow[event].by.some((relation) => relations.includes(relation))) return "NOT_YOUR_PART";
  return side === "desk" && isOfUnit ? "OWN_ORGANIZATION" : "done";
}

async function attempt(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "done";
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
