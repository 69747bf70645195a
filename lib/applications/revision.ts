import { createHash } from "node:crypto";
import { z } from "zod";
import { tierCodes } from "@/lib/alliances/constants";
import { type CorrectableField, correctableFields } from "./constants";

/**
 * What was submitted: the file and the answers, copied. People are ids, never names. Deciders read this and nothing
 * else, so a later edit of the file changes no case.
 */
export const revisionContentSchema = z.object({
  file: z.object({
    name: z.string(),
    creditCode: z.string(),
    /** The check character fails and the applicant confirmed the code as printed. */
    isCodeDoubtful: z.boolean(),
    category: z.string(),
    shortName: z.string().nullable(),
    nameEn: z.string().nullable(),
    formerNames: z.array(z.string()),
    city: z.string(),
    industry: z.string(),
    foundedOn: z.iso.date(),
    size: z.string(),
    website: z.string().nullable(),
    mainBusiness: z.string(),
    positions: z.array(z.object({ link: z.string(), isPrimary: z.boolean(), products: z.array(z.string()) })),
    titles: z.array(z.object({ kind: z.string(), number: z.string().nullable(), grantedOn: z.iso.date().nullable(), endsBefore: z.iso.date().nullable() })),
  }),
  tier: z.enum(tierCodes),
  answers: z.object({ reason: z.string(), contribution: z.string().nullable(), expectation: z.string().nullable(), recommender: z.string().nullable() }),
  people: z.object({ representative: z.uuid(), post: z.string() }),
  documents: z.array(z.object({ documentId: z.uuid(), fileId: z.uuid(), kind: z.string(), sha256: z.string() })),
  agreements: z.array(z.object({ textId: z.uuid(), code: z.string(), version: z.int() })),
});

export type RevisionContent = z.infer<typeof revisionContentSchema>;

export function readRevision(column: unknown): RevisionContent {
  return revisionContentSchema.parse(column);
}

/**
 * The hash printed on the form that is stamped, so that paper and file can be compared. The papers are left out: the
 * scan of the form is one of them, and each has a hash of its own. Keys in fixed order: the schema's.
 */
export function hashOfRevision(content: RevisionContent): string {
  return createHash("sha256")
    .update(JSON.stringify(revisionContentSchema.parse({ ...content, documents: [] })))
    .digest("hex");
}

/** The value of a field that a correction can name, in a form that can be compared and shown. */
function fieldOf(content: RevisionContent, field: CorrectableField): unknown {
  if (field === "representative" || field === "post") return content.people[field];
  if (field === "reason" || field === "contribution" || field === "expectation" || field === "recommender") return content.answers[field];
  return content.file[field];
}

export interface RequestedItem {
  target: "field" | "document";
  key: string;
  instruction: string;
}

export interface Difference {
  target: "field" | "document";
  key: string;
  before: unknown;
  after: unknown;
  /** What the applicant was asked to do; null for an edit nobody asked for. */
  instruction: string | null;
}

export interface Comparison {
  differences: Difference[];
  /** Asked for and left as it was. */
  unanswered: RequestedItem[];
}

/** What changed from one revision to the next: edits that were asked for, edits that were not, and what was asked for and left. */
export function compareRevisions(before: RevisionContent, after: RevisionContent, asked: RequestedItem[]): Comparison {
  const instructionFor = (target: string, key: string) => asked.find((item) => item.target === target && item.key === key)?.instruction ?? null;
  const fields: Difference[] = correctableFields
    .map((key) => ({ target: "field" as const, key, before: fieldOf(before, key), after: fieldOf(after, key), instruction: instructionFor("field", key) }))
    .filter((difference) => !isSame(difference.before, difference.after));
  if (before.tier !== after.tier) fields.push({ target: "field", key: "tier", before: before.tier, after: after.tier, instruction: null });
  const kinds = [...new Set([...before.documents, ...after.documents].map(({ kind }) => kind))];
  const papers: Difference[] = kinds
    .map((key) => ({
      target: "document" as const,
      key,
      before: papersOf(before, key),
      after: papersOf(after, key),
      instruction: instructionFor("document", key),
    }))
    .filter((difference) => !isSame(difference.before, difference.after));
  const differences = [...fields, ...papers];
  const unanswered = asked.filter((item) => !differences.some(({ target, key }) => target === item.target && key === item.key));
  return { differences, unanswered };
}

/** The files of a kind; the same file is no change, whatever row it stands in. */
function papersOf(content: RevisionContent, kind: string): string[] {
  return content.documents.filter((document) => document.kind === kind).map(({ sha256 }) => sha256);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
