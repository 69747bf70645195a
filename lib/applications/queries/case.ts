import { z } from "zod";
import type { Actor } from "@/lib/accounts/actor";
import { maskName } from "@/lib/accounts/mask";
import { openMail, openName, openPhone } from "@/lib/accounts/person";
import { readTierCode } from "@/lib/alliances/constants";
import { getStages } from "@/lib/alliances/queries/routes";
import { checklistSchema, requiredDocumentsSchema } from "@/lib/alliances/schema";
import { caseScope, relationsTo, subjectFor } from "@/lib/applications/policy";
import { type Comparison, compareRevisions, type RequestedItem, readRevision } from "@/lib/applications/revision";
import type { CaseDocument, CaseView, RevisionView } from "@/lib/applications/types";
import { applicationEvents, applicationWorkflow } from "@/lib/applications/workflow";
import { loadCalendar } from "@/lib/calendar/query";
import { countSeats } from "@/lib/memberships/queries/seats";
import { dayOf, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { ApplicationStatus } from "@/lib/platform/db/generated/enums";
import { unseal } from "@/lib/platform/db/sealed";
import { readText } from "@/lib/platform/i18n/locale";
import { maskMail, maskPhone } from "@/lib/platform/mail/mask";
import { checkTransition } from "@/lib/platform/workflow/define-workflow";
import { standingOf } from "./standing";
import { readTimeline } from "./timeline";

const refusalPayload = z.object({ reason: z.string(), words: z.string() });

/** A case for the desk that holds it; null for every other desk, as for a number that does not exist. Reads the revisions only, never the draft. */
export async function findCase(actor: Actor, { alliance, number }: { alliance: string; number: string }): Promise<CaseView | null> {
  const scope = caseScope(actor, alliance);
  if (!scope) return null;
  const row = await db().application.findFirst({
    where: { number, ...scope.where },
    select: {
      ...{ id: true, number: true, version: true, status: true, enteredAt: true, dueAt: true, dueIsProvisional: true, clockLeft: true, stagePosition: true },
      ...{ openedAt: true, reviewedById: true, routeId: true, organizationId: true, allianceId: true, tierId: true, reasonCode: true, reasonText: true },
      alliance: { select: { id: true, slug: true, name: true } },
      organization: { select: { slug: true, name: true, isDemo: true, verifiedAt: true } },
      tier: { select: { code: true, name: true } },
      tierRule: { select: { checklist: true, documents: true } },
      revisions: { orderBy: { number: "desc" }, take: 2, select: { number: true, sha256: true, submittedAt: true, content: true } },
      changeRequests: {
        orderBy: { round: "desc" },
        take: 1,
        select: { closedAt: true, revision: { select: { number: true } }, items: { orderBy: { position: "asc" } } },
      },
      notes: { orderBy: { writtenAt: "desc" }, select: { id: true, text: true, writtenAt: true, author: { select: { nameSealed: true } } } },
    },
  });
  const [latest, before] = row?.revisions ?? [];
  if (!row || !latest) return null;
  const [stages, calendar, timeline, documents, representative, people, memberships, seats] = await Promise.all([
    row.routeId ? getStages(db(), row.routeId) : [],
    loadCalendar(),
    readTimeline(db(), row.id, { forApplicant: false }),
    readDocuments(readRevision(latest.content).documents),
    readContact(readRevision(latest.content).people.representative),
    readNames(row.revisions.map(({ content }) => readRevision(content).people.representative)),
    readMemberships(row.organizationId),
    row.tierId ? countSeats(db(), { allianceId: row.allianceId, tierId: row.tierId, lock: false }) : null,
  ]);
  const [request] = row.changeRequests;
  const revision = viewOf(latest);
  const previousRevision = before ? viewOf(before) : null;
  const proposal = timeline.find(({ event, at }) => event === "propose_refusal" && at >= row.enteredAt);
  return {
    ...{ id: row.id, number: row.number, version: row.version, revision, previousRevision, documents, representative, people, timeline, memberships, seats },
    alliance: { id: row.alliance.id, slug: row.alliance.slug, name: readText(row.alliance.name) },
    unit: { slug: row.organization.slug, name: revision.content.file.name, isDemo: row.organization.isDemo, isVerified: row.organization.verifiedAt !== null },
    tier: row.tier && { code: readTierCode(row.tier.code), name: readText(row.tier.name) },
    standing: standingOf(row, stages, calendar),
    comparison: previousRevision && comparisonOf(previousRevision, revision, request),
    notes: row.notes.map(({ author, ...note }) => ({ ...note, name: author.nameSealed ? maskName(openName(author.nameSealed)) : "" })),
    asked: request && !request.closedAt ? request.items : [],
    ...choicesOf(actor, row),
    proposal: proposal ? refusalPayload.parse(proposal.payload) : null,
    refusal: row.reasonCode ? { reason: row.reasonCode, words: row.reasonText ?? "" } : null,
    ...requirementsOf(row.tierRule),
  };
}

function requirementsOf(rule: { checklist: unknown; documents: unknown } | null): Pick<CaseView, "papers" | "checklist"> {
  if (!rule) return { papers: [], checklist: [] };
  return { papers: requiredDocumentsSchema.parse(rule.documents).map(({ kind }) => kind), checklist: checklistSchema.parse(rule.checklist) };
}

/** What the actor may do with the case now, and what they might expect to do and may not, with the reason. */
function choicesOf(
  actor: Actor,
  row: { status: ApplicationStatus; organizationId: string; allianceId: string; openedAt: Date | null; reviewedById: string | null },
) {
  const situation = { state: row.status, relations: relationsTo(actor, row), subject: subjectFor(actor, row) };
  const answers = applicationEvents.map((event) => ({ event, decision: checkTransition(applicationWorkflow, event, situation) }));
  const expected = ["NOT_YOUR_PART", "NOT_IN_THIS_STATE", "CASE_IS_OPENED"];
  return {
    events: answers.filter(({ decision }) => decision.allowed).map(({ event }) => event),
    withheld: answers.flatMap(({ event, decision }) => (decision.allowed || expected.includes(decision.code) ? [] : [{ event, code: decision.code }])),
  };
}

/** What the last round of corrections changed, asked and unasked. A revision taken back before anybody opened it is nobody's concern. */
function comparisonOf(
  before: RevisionView,
  after: RevisionView,
  request: { closedAt: Date | null; revision: { number: number }; items: RequestedItem[] } | undefined,
): Comparison | null {
  const isAnswer = request?.closedAt && request.revision.number === before.number;
  return isAnswer ? compareRevisions(before.content, after.content, request.items) : null;
}

function viewOf(row: { number: number; sha256: string; submittedAt: Date; content: unknown }): RevisionView {
  return { number: row.number, sha256: row.sha256, submittedAt: row.submittedAt, content: readRevision(row.content) };
}

async function readDocuments(cited: { documentId: string; fileId: string; kind: string }[]): Promise<CaseDocument[]> {
  const rows = await db().document.findMany({
    where: { id: { in: cited.map(({ documentId }) => documentId) } },
    select: {
      id: true,
      file: { select: { nameSealed: true, mediaType: true, size: true } },
      verifications: { orderBy: { verifiedAt: "asc" }, select: { verifiedAt: true, alliance: { select: { name: true } } } },
    },
  });
  return cited.flatMap((document) => {
    const row = rows.find(({ id }) => id === document.documentId);
    if (!row) return [];
    const { nameSealed, mediaType, size } = row.file;
    return [
      {
        ...document,
        ...{ name: unseal(nameSealed, "file.name"), mediaType, size },
        verified: row.verifications.map(({ alliance, verifiedAt }) => ({ by: readText(alliance.name), on: dayOf(verifiedAt) })),
      },
    ];
  });
}

/** Who the representative is and how to reach them, masked; revealing them is an act of its own, which leaves a trace. */
async function readContact(personId: string): Promise<CaseView["representative"]> {
  const person = await db().person.findUnique({ where: { id: personId }, select: { nameSealed: true, phoneSealed: true, mailSealed: true } });
  if (!person) return null;
  return {
    name: person.nameSealed ? maskName(openName(person.nameSealed)) : "",
    phone: person.phoneSealed && maskPhone(openPhone(person.phoneSealed)),
    mail: person.mailSealed && maskMail(openMail(person.mailSealed)),
  };
}

async function readNames(personIds: string[]): Promise<Record<string, string>> {
  const rows = await db().person.findMany({ where: { id: { in: personIds } }, select: { id: true, nameSealed: true } });
  return Object.fromEntries(rows.map(({ id, nameSealed }) => [id, nameSealed ? maskName(openName(nameSealed)) : ""]));
}

async function readMemberships(organizationId: string): Promise<CaseView["memberships"]> {
  const rows = await db().$queryRaw<{ alliance: unknown; tier: unknown }[]>`
    select a.name as alliance, t.name as tier
    from memberships m
    join alliances a on a.id = m.alliance_id
    join tier_grants g on g.membership_id = m.id and g.period @> ${today()}::date
    join tiers t on t.id = g.tier_id
    where m.organization_id = ${organizationId}::uuid and m.period @> ${today()}::date
    order by a.position`;
  return rows.map(({ alliance, tier }) => ({ alliance: readText(alliance), tier: readText(tier) }));
}
