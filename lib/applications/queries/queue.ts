import { z } from "zod";
import type { CaseScope } from "@/lib/applications/policy";
import { type Queue, type QueueRow, type QueueView, queueViews } from "@/lib/applications/types";
import type { Relation } from "@/lib/applications/workflow";
import { dayCells } from "@/lib/calendar/day-cells";
import { loadCalendar } from "@/lib/calendar/query";
import { workingDaysLeft } from "@/lib/calendar/working-days";
import { addDays, dayOf, now, startOfDay, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

const pageSize = 30;

/** What the address of a queue may ask for; anything else in it is passed over. */
export const queueParamsSchema = z.object({
  view: z.enum(queueViews).catch("mine"),
  tier: z
    .string()
    .regex(/^[a-z-]{0,40}$/)
    .transform((value) => value || undefined)
    .optional()
    .catch(undefined),
  q: z.string().trim().max(120).optional().catch(undefined),
  late: z.literal("1").optional().catch(undefined),
  today: z.literal("1").optional().catch(undefined),
  after: z.string().max(300).optional().catch(undefined),
});

export type QueueParams = z.infer<typeof queueParamsSchema>;

/** States of each view. What is mine follows from what I may do next. */
const states: Record<Exclude<QueueView, "mine">, string[]> = {
  all: ["in_acceptance", "in_review", "in_ballot", "in_notice", "in_release", "correction_requested", "objection_handling"],
  acceptance: ["in_acceptance"],
  review: ["in_review"],
  release: ["in_release"],
  correction: ["correction_requested"],
  ended: ["approved", "not_accepted", "rejected", "withdrawn", "lapsed"],
};

function statesOf(view: QueueView, relations: readonly Relation[]): string[] {
  if (view !== "mine") return states[view];
  const mine: [Relation, string[]][] = [
    ["secretary_general", ["in_release"]],
    ["reviewer", ["in_review"]],
    ["officer", ["in_acceptance"]],
  ];
  return mine.filter(([relation]) => relations.includes(relation)).flatMap(([, held]) => held);
}

type Row = Omit<QueueRow, "daysLeft" | "isLate" | "cells"> & { id: string; sortAt: Date };

/**
 * The queue of a desk, what is due first at its head. Counts of the views come from the same filters as the rows.
 * Drafts, and cases taken back, are not on the desk.
 */
export async function listQueue(scope: CaseScope, relations: readonly Relation[], params: QueueParams): Promise<Queue> {
  const at = now();
  // While the applicant corrects, the desk is not late.
  const isRunning = Prisma.sql`a.decided_at is null and a.status <> 'correction_requested'`;
  const isLate = Prisma.sql`${isRunning} and a.due_at <= ${at}`;
  const isDueToday = Prisma.sql`${isRunning} and a.due_at > ${at} and a.due_at <= ${startOfDay(addDays(today(), 1))}`;
  const filter = Prisma.sql`a.alliance_id = ${scope.where.allianceId}::uuid and a.submitted_at is not null and a.status <> 'draft'
    ${params.tier ? Prisma.sql`and t.code = ${params.tier}` : Prisma.empty}
    ${params.q ? matching(params.q) : Prisma.empty}
    ${params.late ? Prisma.sql`and ${isLate}` : Prisma.empty}
    ${params.today ? Prisma.sql`and ${isDueToday}` : Prisma.empty}`;
  const inView = Prisma.sql`and a.status::text = any(${statesOf(params.view, relations)}::text[])`;
  const cursor = readCursor(params.after);
  const isEnded = params.view === "ended";
  const order = isEnded ? Prisma.sql`a.decided_at desc, a.id desc` : Prisma.sql`a.due_at, a.id`;
  const beyond = !cursor
    ? Prisma.empty
    : isEnded
      ? Prisma.sql`and (a.decided_at, a.id) < (${cursor.at}, ${cursor.id}::uuid)`
      : Prisma.sql`and (a.due_at, a.id) > (${cursor.at}, ${cursor.id}::uuid)`;
  const from = Prisma.sql`applications a join organizations o on o.id = a.organization_id left join tiers t on t.id = a.tier_id`;
  const [rows, byState, [due], calendar] = await Promise.all([
    db().$queryRaw<Row[]>`
      select a.id, a.number, a.status::text as status, json_build_object('name', o.name, 'isDemo', o.is_demo) as unit, t.name as tier,
        a.submitted_at as "submittedAt", a.entered_at as "enteredAt", a.decided_at as "decidedAt", a.due_at as "dueAt",
        a.due_is_provisional as "isDueProvisional", ${isEnded ? Prisma.sql`a.decided_at` : Prisma.sql`a.due_at`} as "sortAt",
        a.status = 'in_review' and exists (select from events e where e.application_id = a.id and e.type = 'propose_refusal' and e.at >= a.entered_at) as "isRefusalProposed"
      from ${from} where ${filter} ${inView} ${beyond} order by ${order} limit ${pageSize + 1}`,
    db().$queryRaw<{ status: string; count: number }[]>`select a.status::text as status, count(*)::int as count from ${from} where ${filter} group by a.status`,
    db().$queryRaw<{ late: number; today: number }[]>`
      select count(*) filter (where ${isLate})::int as late, count(*) filter (where ${isDueToday})::int as today from ${from} where ${filter}`,
    loadCalendar(),
  ]);
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  const countOf = (view: QueueView) => byState.filter(({ status }) => statesOf(view, relations).includes(status)).reduce((sum, { count }) => sum + count, 0);
  return {
    rows: page.map(({ id: _, sortAt: __, ...row }) => ({
      ...row,
      daysLeft: row.dueAt && !row.decidedAt ? workingDaysLeft(calendar, today(), row.dueAt) : null,
      isLate: row.dueAt !== null && !row.decidedAt && row.dueAt <= at,
      cells: row.dueAt && !row.decidedAt ? dayCells(calendar, { from: dayOf(row.enteredAt), dueAt: row.dueAt, today: today() }) : [],
    })),
    counts: {
      mine: countOf("mine"),
      all: countOf("all"),
      acceptance: countOf("acceptance"),
      review: countOf("review"),
      release: countOf("release"),
      correction: countOf("correction"),
      ended: countOf("ended"),
    },
    late: due?.late ?? 0,
    dueToday: due?.today ?? 0,
    next: last ? writeCursor(last) : null,
  };
}

/** By number, name or short name of the unit, wherever the words stand. */
const matching = (q: string) => {
  const pattern = `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return Prisma.sql`and (a.number ilike ${pattern} or o.name ilike ${pattern} or o.short_name ilike ${pattern} or o.credit_code ilike ${pattern})`;
};

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

function writeCursor({ sortAt, id }: Row): string {
  return Buffer.from(JSON.stringify([sortAt.toISOString(), id])).toString("base64url");
}

function readCursor(text: string | undefined): { at: Date; id: string } | null {
  if (!text) return null;
  try {
    const [at, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { at: new Date(at), id };
  } catch {
    return null;
  }
}
