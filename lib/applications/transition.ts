import type { Actor } from "@/lib/accounts/actor";
import { getStages, type RouteStage } from "@/lib/alliances/queries/routes";
import { loadCalendar } from "@/lib/calendar/query";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now, today } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { ApplicationStatus } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";
import { readText } from "@/lib/platform/i18n/locale";
import { checkTransition } from "@/lib/platform/workflow/define-workflow";
import { endStates } from "./constants";
import { clockLeft, correctionDeadline, type Deadline, draftDeadline, type Promise as PromisedDay, promisedDay, stageDeadline } from "./deadline";
import { type EventName, type EventPayload, eventPayloads } from "./events";
import { relationsTo, subjectFor } from "./policy";
import { getLastAct } from "./queries/last-act";
import { lockApplication } from "./queries/load";
import { tell } from "./tell";
import { type ApplicationEvent, applicationWorkflow, type Relation } from "./workflow";

export interface Step<Name extends ApplicationEvent> {
  applicationId: string;
  event: Name;
  /** Nobody stands for the system: deadlines that passed. */
  actor: Actor | null;
  /** The version the decider saw; another one is a conflict, and the second of two is told who was faster. */
  seen?: number;
  payload: EventPayload<Name> | ((after: After) => EventPayload<Name>);
  /** Columns the event sets besides the state. */
  changes?: Omit<Prisma.ApplicationUncheckedUpdateManyInput, "status" | "version" | "stagePosition" | "dueAt" | "clockLeft">;
  /** For a submission: the stages of the route it is pinned to from now on. */
  stages?: RouteStage[];
}

/** Where the case stands after the step, for what the record of it says. */
export interface After {
  status: ApplicationStatus;
  deadline: Deadline | null;
  promised: PromisedDay | null;
}

export interface Moved extends After {
  eventId: string;
  number: string;
}

const row = {
  id: true,
  number: true,
  status: true,
  version: true,
  routeId: true,
  stagePosition: true,
  dueAt: true,
  clockLeft: true,
  openedAt: true,
  submittedAt: true,
  reviewedById: true,
  organizationId: true,
  allianceId: true,
  organization: { select: { name: true, slug: true } },
  alliance: { select: { slug: true, name: true } },
} as const;

/**
 * The only way an application changes its state: checked by the table, written under the version that was seen,
 * recorded as an event, with tasks, messages and audit in the same transaction. Throws DomainError with the code of the
 * refusal, or ALREADY_DECIDED when somebody else was faster.
 */
export async function move<Name extends ApplicationEvent>(tx: Transaction, step: Step<Name>): Promise<Moved> {
  const { application, relations } = await judge(tx, step);
  const stages = step.stages ?? (application.routeId ? await getStages(tx, application.routeId) : []);
  const target = targetOf(step.event, application.stagePosition, stages);
  const after = await clockOf(tx, application, target, stages);
  const at = now();
  const { count } = await tx.application.updateMany({
    where: { id: application.id, status: application.status, version: application.version },
    data: {
      ...step.changes,
      status: target.status,
      stagePosition: target.position,
      version: { increment: 1 },
      dueAt: after.deadline?.dueAt ?? null,
      dueIsProvisional: after.deadline?.isProvisional ?? false,
      clockLeft: after.clockLeft,
      ...(target.status === application.status ? {} : { enteredAt: at }),
      decidedAt: isEnd(target.status) ? at : null,
      updatedAt: at,
    },
  });
  if (count !== 1) throw await conflict(tx, application.id);

  const payload = typeof step.payload === "function" ? step.payload(after) : step.payload;
  const eventId = await record(tx, { applicationId: application.id, name: step.event, payload, actor: step.actor, relation: actingAs(step.event, relations) });
  await openTask(tx, application, target.status, after.deadline);
  await tell(tx, {
    event: step.event,
    eventId,
    organizationId: application.organizationId,
    allianceId: application.allianceId,
    wasSubmitted: application.submittedAt !== null || step.event === "submit",
    params: {
      number: application.number,
      unit: application.organization.name,
      unitSlug: application.organization.slug,
      alliance: readText(application.alliance.name),
      allianceSlug: application.alliance.slug,
      due: after.promised?.day ?? null,
      words: "words" in payload && typeof payload.words === "string" ? payload.words : null,
    },
  });
  tx.audit({
    action: `application.${step.event}`,
    objectType: "application",
    objectId: application.id,
    details: { from: application.status, to: target.status },
  });
  return { eventId, number: application.number, status: target.status, deadline: after.deadline, promised: after.promised };
}

/**
 * Asks the table whether a step may be taken, without taking it: for acts that do much before their case moves. The row
 * is locked, so that the answer still holds then.
 */
export async function assertMayMove(tx: Transaction, step: Pick<Step<ApplicationEvent>, "applicationId" | "event" | "actor" | "seen">): Promise<void> {
  await lockApplication(tx, step.applicationId);
  await judge(tx, step);
}

async function judge(tx: Transaction, step: Pick<Step<ApplicationEvent>, "applicationId" | "event" | "actor" | "seen">) {
  const application = await tx.application.findUnique({ where: { id: step.applicationId }, select: row });
  if (!application) throw new DomainError("APPLICATION_UNKNOWN");
  if (step.seen !== undefined && step.seen !== application.version) throw await conflict(tx, application.id);
  const relations: Relation[] = step.actor ? relationsTo(step.actor, application) : ["system"];
  assertAllowed(checkTransition(applicationWorkflow, step.event, { state: application.status, relations, subject: subjectFor(step.actor, application) }));
  return { application, relations };
}

/** Writes down that something happened to a case; the timeline is read from these. */
export async function record<Name extends EventName>(
  tx: Transaction,
  {
    applicationId,
    name,
    payload,
    actor,
    relation,
  }: { applicationId: string; name: Name; payload: EventPayload<Name>; actor: Actor | null; relation: Relation | null },
): Promise<string> {
  const { id } = await tx.event.create({
    data: { type: name, at: now(), actingAs: relation, payload: eventPayloads[name].parse(payload), actorId: actor?.personId ?? null, applicationId },
    select: { id: true },
  });
  return id;
}

interface Landing {
  status: ApplicationStatus;
  position: number | null;
}

/** Where an event leads on the pinned route. */
function targetOf(event: ApplicationEvent, position: number | null, stages: RouteStage[]): Landing {
  const { to } = applicationWorkflow[event];
  const stageAt = (index: number): Landing => {
    const stage = stages[index];
    if (!stage) throw new Error(`The route has no stage ${index} for ${event}`);
    return { status: stage.kind, position: index };
  };
  if (to === "first_stage") return stageAt(0);
  if (to === "next_stage") return stageAt((position ?? -1) + 1);
  if (to === "same_stage") return stageAt(position ?? 0);
  // Side states and ends keep the stage they left; a draft is on no stage.
  return { status: to, position: to === "draft" ? null : position };
}

async function clockOf(
  tx: Transaction,
  before: { status: ApplicationStatus; dueAt: Date | null; clockLeft: number | null },
  target: Landing,
  stages: RouteStage[],
): Promise<After & { clockLeft: number | null }> {
  const day = today();
  const status = target.status;
  if (isEnd(status)) return { status, deadline: null, promised: null, clockLeft: null };
  if (status === "draft") return { status, deadline: draftDeadline(day), promised: null, clockLeft: null };
  const stage = target.position === null ? undefined : stages[target.position];
  if (!stage) throw new Error(`A case in ${status} is on no stage of its route`);
  const calendar = await loadCalendar(tx);
  if (status === "correction_requested") {
    const left = before.dueAt ? clockLeft(calendar, day, before.dueAt) : stage.settings.workingDays;
    return { status, deadline: correctionDeadline(calendar, day, stage), promised: null, clockLeft: left };
  }
  // Looking into a case, or proposing something about it, does not begin its time anew.
  const isSameStage = status === before.status && before.dueAt;
  const deadline = isSameStage ? { dueAt: isSameStage, isProvisional: false } : stageDeadline(calendar, day, stage, before.clockLeft);
  return { status, deadline, promised: promisedDay(calendar, deadline.dueAt, stages.slice(stage.position + 1)), clockLeft: null };
}

/** Who must act now: the task replaces the one before. */
const taskOf: Partial<Record<ApplicationStatus, { kind: string; relation: Relation }>> = {
  draft: { kind: "send", relation: "org_admin" },
  correction_requested: { kind: "correct", relation: "org_admin" },
  in_acceptance: { kind: "accept", relation: "officer" },
  in_review: { kind: "review", relation: "reviewer" },
  in_release: { kind: "release", relation: "secretary_general" },
};

export async function openTask(
  tx: Transaction,
  application: { id: string; organizationId: string; allianceId: string },
  status: ApplicationStatus,
  deadline: Deadline | null,
): Promise<void> {
  const task = taskOf[status];
  const at = now();
  await tx.task.updateMany({ where: { applicationId: application.id, closedAt: null, ...(task ? { kind: { not: task.kind } } : {}) }, data: { closedAt: at } });
  if (!task) return;
  const present = await tx.task.updateMany({
    where: { applicationId: application.id, closedAt: null, kind: task.kind },
    data: { dueAt: deadline?.dueAt ?? null },
  });
  if (present.count > 0) return;
  const owner = task.relation === "org_admin" ? { organizationId: application.organizationId } : { allianceId: application.allianceId };
  await tx.task.create({ data: { ...task, applicationId: application.id, openedAt: at, dueAt: deadline?.dueAt ?? null, ...owner } });
}

/** Of several relations, the one by which the table lets this event happen. */
function actingAs(event: ApplicationEvent, relations: Relation[]): Relation | null {
  return applicationWorkflow[event].by.find((relation) => relations.includes(relation)) ?? null;
}

async function conflict(tx: Transaction, applicationId: string): Promise<DomainError> {
  return new DomainError("ALREADY_DECIDED", await getLastAct(tx, applicationId));
}

function isEnd(status: ApplicationStatus): boolean {
  return endStates.some((end) => end === status);
}
