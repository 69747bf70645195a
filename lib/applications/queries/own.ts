import type { Actor } from "@/lib/accounts/actor";
import { readTierCode } from "@/lib/alliances/constants";
import { getStages } from "@/lib/alliances/queries/routes";
import { endStates } from "@/lib/applications/constants";
import { canWrite, type OwnScope, ownScope, relationsTo, subjectFor } from "@/lib/applications/policy";
import { type RequestedItem, readRevision } from "@/lib/applications/revision";
import { readDraft } from "@/lib/applications/schema";
import type { OwnApplication, OwnApplicationRow, RevisionView } from "@/lib/applications/types";
import { applicationWorkflow } from "@/lib/applications/workflow";
import { loadCalendar } from "@/lib/calendar/query";
import type { VerifiedField } from "@/lib/organizations/constants";
import { db } from "@/lib/platform/db/client";
import { readOptionalText, readText } from "@/lib/platform/i18n/locale";
import { allowedEvents } from "@/lib/platform/workflow/define-workflow";
import { standingOf } from "./standing";
import { readSubmission, type Submission } from "./submission";
import { readTimeline } from "./timeline";

/** The applications within a scope, optionally of one unit: open ones first, then the newest. */
export async function listOwnApplications(scope: OwnScope, unitId?: string): Promise<OwnApplicationRow[]> {
  const rows = await db().application.findMany({
    where: { ...scope.where, ...(unitId ? { AND: { organizationId: unitId } } : {}) },
    orderBy: [{ decidedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: 200,
    select: {
      ...{ number: true, status: true, dueAt: true, dueIsProvisional: true, updatedAt: true, createdAt: true },
      alliance: { select: { slug: true, name: true, cluster: true } },
      organization: { select: { slug: true, name: true } },
      tier: { select: { name: true } },
    },
  });
  return rows.map(({ alliance, organization, tier, dueIsProvisional, ...row }) => ({
    ...row,
    isDueProvisional: dueIsProvisional,
    isEnded: endStates.some((end) => end === row.status),
    alliance: { slug: alliance.slug, name: readText(alliance.name), cluster: readText(alliance.cluster) },
    unit: organization,
    tier: readOptionalText(tier?.name),
  }));
}

/** One of the actor's organization's own applications; null for anybody else's, as for one that does not exist. */
export async function findOwnApplication(actor: Actor, number: string): Promise<OwnApplication | null> {
  const row = await db().application.findFirst({
    where: { number, ...ownScope(actor).where },
    select: {
      ...{ id: true, number: true, version: true, status: true, enteredAt: true, dueAt: true, dueIsProvisional: true, clockLeft: true, stagePosition: true },
      ...{ draft: true, draftSavedAt: true, openedAt: true, reviewedById: true, routeId: true, organizationId: true, allianceId: true, membershipId: true },
      ...{ reasonCode: true, reasonText: true },
      alliance: { select: { id: true, slug: true, name: true, cluster: true } },
      organization: { select: { id: true, slug: true, name: true, isDemo: true, verifiedAt: true } },
      tier: { select: { code: true, name: true } },
      membership: { select: { certificates: { orderBy: { issuedAt: "desc" }, take: 1, select: { number: true } } } },
      revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true, sha256: true, submittedAt: true } },
      changeRequests: {
        where: { closedAt: null },
        select: { dueAt: true, items: { orderBy: { position: "asc" }, select: { target: true, key: true, instruction: true } } },
      },
    },
  });
  if (!row) return null;
  const [stages, calendar, timeline] = await Promise.all([
    row.routeId ? getStages(db(), row.routeId) : [],
    loadCalendar(),
    readTimeline(db(), row.id, { forApplicant: true }),
  ]);
  const draft = readDraft(row.draft);
  const [request] = row.changeRequests;
  return {
    ...{ id: row.id, number: row.number, version: row.version, membershipId: row.membershipId, timeline },
    alliance: { id: row.alliance.id, slug: row.alliance.slug, name: readText(row.alliance.name), cluster: readText(row.alliance.cluster) },
    unit: unitOf(row.organization),
    tier: row.tier && { code: readTierCode(row.tier.code), name: readText(row.tier.name) },
    standing: standingOf(row, stages, calendar),
    draft: { content: draft.content, people: draft.people ?? null, savedAt: row.draftSavedAt },
    asked: request?.items ?? [],
    askedDueAt: request?.dueAt ?? null,
    events: allowedEvents(applicationWorkflow, { state: row.status, relations: relationsTo(actor, row), subject: subjectFor(actor, row) }),
    revision: row.revisions[0] ?? null,
    certificate: row.membership?.certificates[0]?.number ?? null,
    isWritable: canWrite(actor, row).allowed,
    refusal: row.reasonCode ? { reason: row.reasonCode, words: row.reasonText ?? "" } : null,
  };
}

function unitOf({ verifiedAt, ...unit }: Omit<OwnApplication["unit"], "isVerified"> & { verifiedAt: Date | null }): OwnApplication["unit"] {
  return { ...unit, isVerified: verifiedAt !== null };
}

/** What an own application holds now and still lacks, with its papers and texts; null for anybody else's. */
export async function findOwnSubmission(actor: Actor, number: string): Promise<Submission | null> {
  const row = await db().application.findFirst({
    where: { number, ...ownScope(actor).where },
    select: { id: true, organizationId: true, allianceId: true, draft: true },
  });
  return row && readSubmission(db(), row);
}

/** What was sent last; null before that, and for anybody else's. */
export async function findOwnRevision(scope: OwnScope, number: string): Promise<RevisionView | null> {
  const row = await db().revision.findFirst({
    where: { application: { number, ...scope.where } },
    orderBy: { number: "desc" },
    select: { number: true, sha256: true, submittedAt: true, content: true },
  });
  return row && { ...row, content: readRevision(row.content) };
}

/** What secretariats ask a unit to correct now, in whichever case: the file is shared by all of them. */
export async function listAskedOfUnit(scope: OwnScope, unitSlug: string): Promise<RequestedItem[]> {
  return db().changeRequestItem.findMany({
    where: { changeRequest: { closedAt: null, application: { AND: [scope.where, { organization: { slug: unitSlug }, status: "correction_requested" }] } } },
    orderBy: { position: "asc" },
    select: { target: true, key: true, instruction: true },
  });
}

/** What is verified and may be changed all the same, because a correction names it (design section 6, rule 6). */
export async function listUnlockedFields(scope: OwnScope, unitSlug: string): Promise<VerifiedField[]> {
  const asked = await listAskedOfUnit(scope, unitSlug);
  const locked = ["name", "creditCode", "category", "licence"] as const satisfies VerifiedField[];
  return locked.filter((field) => asked.some(({ target, key }) => key === field && target === (field === "licence" ? "document" : "field")));
}
