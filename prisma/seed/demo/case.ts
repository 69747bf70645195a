import type { TierCode } from "@/lib/alliances/constants";
import type { CaseAddress } from "@/lib/applications/queries/load";
import { findOwnSubmission } from "@/lib/applications/queries/own";
import { acceptApplication, openCase, refuseAcceptance } from "@/lib/applications/services/accept-application";
import { lapseOverdue } from "@/lib/applications/services/lapse-overdue";
import { releaseApplication } from "@/lib/applications/services/release-application";
import { reopenApplication } from "@/lib/applications/services/reopen-application";
import { proposeRefusal, recommendApplication, rejectApplication, requestCorrection } from "@/lib/applications/services/review-application";
import { saveAgreements, saveContentDraft, saveRepresentative } from "@/lib/applications/services/save-draft";
import { startApplication } from "@/lib/applications/services/start-application";
import { takeBackApplication, withdrawApplication } from "@/lib/applications/services/step-back";
import { resubmitApplication, submitApplication } from "@/lib/applications/services/submit-application";
import { writeNote } from "@/lib/applications/services/write-note";
import { db } from "@/lib/platform/db/client";
import type { ActingUnit, Desk } from "./cast";
import { address, handIn } from "./paper";
import { actorOf } from "./sign-in";
import { contributions, corrected, corrections, expectation, note, posts, reasonOf, refusals, reopening, withdrawal } from "./words";

/** An application of a unit to an alliance, as far as it has come. */
export interface Case {
  unit: ActingUnit;
  alliance: string;
  desk: Desk;
  tier: TierCode;
  /** Tells applications apart: wording and minutes. */
  variant: number;
  /** Given when it is started. */
  number?: string;
}

const applicant = ({ unit }: Case) => actorOf(unit.administrator);

async function start(one: Case): Promise<void> {
  one.number = await startApplication(await applicant(one), address, { unitId: one.unit.id, alliance: one.alliance, tier: one.tier });
}

/** A first try: what is wanted and why, and nothing else yet. */
async function sketch(one: Case): Promise<void> {
  await saveContentDraft(await applicant(one), address, numberOf(one), { tier: one.tier, reason: reasonOf(one.unit.seed, one.variant) });
}

async function fill(one: Case): Promise<void> {
  const { unit, alliance, variant } = one;
  const actor = await applicant(one);
  const number = numberOf(one);
  const content = { tier: one.tier, reason: reasonOf(unit.seed, variant), contribution: contributions[unit.seed.category], expectation };
  await saveContentDraft(actor, address, number, content);
  const { personId: representative } = unit.representatives.get(alliance) ?? unit.administrator;
  // No exchange has numbers that begin with four noughts.
  const phone = `03710000${String(variant % 10_000).padStart(4, "0")}`;
  await saveRepresentative(actor, address, number, { representative, post: posts[unit.seed.category], phone });
  const submission = await findOwnSubmission(actor, number);
  await saveAgreements(actor, address, number, submission?.texts.map(({ id }) => id) ?? []);
  for (const { kind, isRequired, isOfCase } of submission?.papers ?? []) if (isRequired && isOfCase) await handIn(actor, { unit, kind, application: number });
}

async function correct(one: Case): Promise<void> {
  const actor = await applicant(one);
  await saveContentDraft(actor, address, numberOf(one), { tier: one.tier, expectation, ...corrected });
  await handIn(actor, { unit: one.unit, kind: "stamped_application", application: numberOf(one) });
  await resubmitApplication(actor, address, numberOf(one));
}

function at(one: Case): CaseAddress {
  return { alliance: one.alliance, number: numberOf(one) };
}

async function seen(one: Case): Promise<number> {
  const { version } = await db().application.findUniqueOrThrow({ where: { number: numberOf(one) }, select: { version: true } });
  return version;
}

function numberOf({ number }: Case): string {
  if (!number) throw new Error("An application is started first");
  return number;
}

/** Every act there is on a case, done by whoever has to, through the product's own use cases. */
export const acts = {
  start,
  sketch,
  fill,
  submit: async (one: Case) => void (await submitApplication(await applicant(one), address, numberOf(one))),
  takeBack: async (one: Case) => takeBackApplication(await applicant(one), address, numberOf(one)),
  withdraw: async (one: Case) => withdrawApplication(await applicant(one), address, numberOf(one), { words: withdrawal }),
  correct,
  open: async (one: Case) => openCase(await actorOf(one.desk.officer), address, at(one), await seen(one)),
  accept: async (one: Case) => acceptApplication(await actorOf(one.desk.officer), address, at(one), await seen(one)),
  refuse: async (one: Case) => refuseAcceptance(await actorOf(one.desk.secretary_general), address, at(one), await seen(one), refusals.notAccepted),
  note: async (one: Case) => writeNote(await actorOf(one.desk.reviewer), address, at(one), note),
  requestCorrection: async (one: Case) => requestCorrection(await actorOf(one.desk.reviewer), address, at(one), await seen(one), { items: [...corrections] }),
  recommend: async (one: Case) => recommendApplication(await actorOf(one.desk.reviewer), address, at(one), await seen(one)),
  proposeRefusal: async (one: Case) => proposeRefusal(await actorOf(one.desk.reviewer), address, at(one), await seen(one), refusals.proposed),
  reject: async (one: Case) => rejectApplication(await actorOf(one.desk.secretary_general), address, at(one), await seen(one), refusals.rejected),
  reopen: async (one: Case) => reopenApplication(await actorOf(one.desk.secretary_general), address, at(one), await seen(one), { words: reopening }),
  release: async (one: Case) => void (await releaseApplication(await actorOf(one.desk.secretary_general), address, at(one), await seen(one))),
  /** Done by nobody: what is overdue that minute ends. */
  lapse: async () => lapseOverdue(),
} satisfies Record<string, (one: Case) => Promise<void>>;

export type Act = keyof typeof acts;
