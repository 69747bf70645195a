import type { Actor } from "@/lib/accounts/actor";
import { openMail, openName } from "@/lib/accounts/person";
import { claimRefusalReasons, maskCreditCode } from "@/lib/organizations/claim";
import { claimAnswersSchema } from "@/lib/organizations/claim-schema";
import { normaliseCreditCode } from "@/lib/organizations/credit-code";
import { holdsToday } from "@/lib/organizations/current-period";
import { normaliseName } from "@/lib/organizations/name";
import { type ClaimScope, claimDeskScope, ownClaimScope } from "@/lib/organizations/policy";
import { db } from "@/lib/platform/db/client";
import type { ClaimStatus, RepresentationKind } from "@/lib/platform/db/generated/enums";
import { unseal } from "@/lib/platform/db/sealed";
import type { FileView } from "@/lib/platform/files/query";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import { maskMail } from "@/lib/platform/mail/mask";

/** As much of an organization as whoever types its exact name or code may see. */
export interface ClaimTarget {
  slug: string;
  name: string;
  isDemo: boolean;
  creditCode: string | null;
}

/** The organizations of exactly this credit code or name. Several may share a name where their codes are unknown. */
export async function findClaimTargets(typed: string): Promise<ClaimTarget[]> {
  const name = normaliseName(typed);
  if (name === "") return [];
  const rows = await db().organization.findMany({
    where: { OR: [{ creditCode: normaliseCreditCode(typed) }, { nameNormalised: name }] },
    orderBy: { pinyin: "asc" },
    take: 5,
    select: { slug: true, name: true, isDemo: true, creditCode: true },
  });
  return rows.map((row) => ({ ...row, creditCode: row.creditCode && maskCreditCode(row.creditCode) }));
}

export interface ClaimSummary {
  number: string;
  status: ClaimStatus;
  createdAt: Date;
  decidedAt: Date | null;
  /** The alliance whose secretariat decides; null when the province does. */
  alliance: LocalisedText | null;
  post: string;
  organization: { slug: string; name: string; isDemo: boolean; isPublic: boolean };
  reason: { code: (typeof claimRefusalReasons)[number]; words: string } | null;
}

const mostClaims = 200;

const summary = {
  ...{ number: true, status: true, createdAt: true, decidedAt: true, reasonCode: true, reasonText: true, answers: true },
  alliance: { select: { name: true } },
  organization: { select: { slug: true, name: true, isDemo: true, verifiedAt: true, mentions: { select: { id: true }, take: 1 } } },
} as const;

/** Claims within a scope, and of one desk where its slug is given (null is the province's); open ones first, then the newest. */
export async function listClaims(scope: ClaimScope, desk?: string | null): Promise<ClaimSummary[]> {
  const rows = await db().claim.findMany({
    where: { AND: [scope.where, ofDesk(desk)] },
    orderBy: [{ decidedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    take: mostClaims,
    select: summary,
  });
  return rows.map(toSummary);
}

export interface ClaimDetail extends ClaimSummary {
  version: number;
  explanation: string;
  organizationId: string;
  claimantId: string;
  claimant: { name: string; mail: string };
  creditCode: string | null;
  /** How many people act for the unit today, by capacity. */
  people: { kind: RepresentationKind; count: number }[];
  isVerified: boolean;
  licence: ClaimPaper;
  letter: ClaimPaper;
}

interface ClaimPaper {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}

const paper = { select: { id: true, nameSealed: true, mediaType: true, size: true } } as const;

/** One claim with everything its decider compares; null outside the scope. */
export async function findClaim(scope: ClaimScope, desk: string | null | undefined, number: string): Promise<ClaimDetail | null> {
  const row = await db().claim.findFirst({
    where: { AND: [scope.where, ofDesk(desk), { number }] },
    select: {
      ...summary,
      ...{ version: true, organizationId: true, claimantId: true, licenceFile: paper, letterFile: paper },
      organization: { select: { ...summary.organization.select, creditCode: true } },
      claimant: { select: { nameSealed: true, mailSealed: true } },
    },
  });
  if (!row) return null;
  const people = await db().representation.groupBy({
    by: ["kind"],
    where: { organizationId: row.organizationId, ...holdsToday() },
    orderBy: { kind: "asc" },
    _count: true,
  });
  return {
    ...toSummary(row),
    version: row.version,
    explanation: claimAnswersSchema.parse(row.answers).explanation,
    organizationId: row.organizationId,
    claimantId: row.claimantId,
    claimant: {
      name: row.claimant.nameSealed ? openName(row.claimant.nameSealed) : "",
      mail: row.claimant.mailSealed ? maskMail(openMail(row.claimant.mailSealed)) : "",
    },
    creditCode: row.organization.creditCode,
    people: people.map(({ kind, _count }) => ({ kind, count: _count })),
    isVerified: row.organization.verifiedAt !== null,
    licence: toPaper(row.licenceFile),
    letter: toPaper(row.letterFile),
  };
}

/** A paper of a claim, for the claimant and for those who decide it; null for everybody else. */
export async function findClaimFile(actor: Pick<Actor, "personId" | "appointments">, id: string): Promise<FileView | null> {
  const claim = await db().claim.findFirst({
    where: { AND: [{ OR: [ownClaimScope(actor).where, claimDeskScope(actor).where] }, { OR: [{ licenceFileId: id }, { letterFileId: id }] }] },
    select: { id: true },
  });
  if (!claim) return null;
  const { nameSealed, ...file } = await db().storedFile.findUniqueOrThrow({ where: { id }, select: { ...paper.select, storageKey: true } });
  return { ...file, name: unseal(nameSealed, "file.name") };
}

function ofDesk(desk: string | null | undefined) {
  if (desk === undefined) return {};
  return desk === null ? { allianceId: null } : { alliance: { slug: desk } };
}

interface SummaryRow {
  number: string;
  status: ClaimStatus;
  createdAt: Date;
  decidedAt: Date | null;
  reasonCode: string | null;
  reasonText: string | null;
  answers: unknown;
  alliance: { name: unknown } | null;
  organization: { slug: string; name: string; isDemo: boolean; verifiedAt: Date | null; mentions: unknown[] };
}

function toSummary({ organization, alliance, answers, reasonCode, reasonText, ...row }: SummaryRow): ClaimSummary {
  const { verifiedAt, mentions, ...named } = organization;
  const code = claimRefusalReasons.find((reason) => reason === reasonCode);
  return {
    number: row.number,
    status: row.status,
    createdAt: row.createdAt,
    decidedAt: row.decidedAt,
    alliance: alliance && readText(alliance.name),
    post: claimAnswersSchema.parse(answers).post,
    organization: { slug: named.slug, name: named.name, isDemo: named.isDemo, isPublic: verifiedAt !== null || mentions.length > 0 },
    reason: code && reasonText ? { code, words: reasonText } : null,
  };
}

function toPaper({ nameSealed, ...file }: { id: string; nameSealed: string; mediaType: string; size: number }): ClaimPaper {
  return { ...file, name: unseal(nameSealed, "file.name") };
}
