import { requiredDocumentsSchema } from "@/lib/alliances/schema";
import { type RevisionContent, revisionContentSchema } from "@/lib/applications/revision";
import { contentSchema, readDraft } from "@/lib/applications/schema";
import { fileCompleteness, type RequiredField } from "@/lib/organizations/completeness";
import { passesCreditCodeCheck } from "@/lib/organizations/credit-code";
import { columnToDay, type Day, dayOf } from "@/lib/platform/clock";
import type { DocumentKind } from "@/lib/platform/db/generated/enums";
import { unseal } from "@/lib/platform/db/sealed";
import type { Reader } from "@/lib/platform/db/transaction";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/** The sections of an application, in the order of its task list. */
const sections = ["basic", "positions", "content", "people", "documents", "agreements"] as const;

type Section = (typeof sections)[number];

/** Something that is still to be filled in: where, and which field or paper. */
export interface Missing {
  section: Section;
  key: string;
}

export interface RequiredPaper {
  kind: DocumentKind;
  isRequired: boolean;
  note: LocalisedText | null;
  /** Belongs to this case alone; others are papers of the file that every alliance reuses. */
  isOfCase: boolean;
  document: PaperAtHand | null;
}

/** The paper that stands for a kind now. */
export interface PaperAtHand {
  id: string;
  fileId: string;
  name: string;
  size: number;
  sha256: string;
  addedAt: Date;
  /** Who has checked it already, when. */
  verified: { by: LocalisedText; on: Day } | null;
}

export interface AgreementText {
  id: string;
  code: string;
  version: number;
  title: LocalisedText;
  body: LocalisedText;
  /** When it was ticked. */
  tickedAt: Date | null;
}

/** An application as it would be sent now: what it would say, and what is missing. */
export interface Submission {
  tierRuleId: string | null;
  tierId: string | null;
  papers: RequiredPaper[];
  texts: AgreementText[];
  missing: Missing[];
  /** What the form prints; null while more than papers is missing. */
  form: RevisionContent | null;
  /** Null while something is missing. */
  content: RevisionContent | null;
}

/** Papers that belong to one case, not to the file. */
const papersOfCase: DocumentKind[] = ["stamped_application", "representative_letter"];

/** Reads what an application holds now; the check page shows it, and the submission copies it. */
export async function readSubmission(tx: Reader, application: { id: string; organizationId: string; allianceId: string; draft: unknown }): Promise<Submission> {
  const draft = readDraft(application.draft);
  const file = await readFile(tx, application.organizationId);
  const answers = contentSchema.safeParse(draft.content);
  const tier = await tx.tier.findUnique({
    where: { allianceId_code: { allianceId: application.allianceId, code: draft.content.tier ?? "" } },
    select: {
      id: true,
      rules: { where: { publishedAt: { not: null } }, orderBy: { version: "desc" }, take: 1, select: { id: true, documents: true, agreements: true } },
    },
  });
  const rule = tier?.rules[0];
  const papers = await readPapers(tx, application, requiredDocumentsSchema.parse(rule?.documents ?? []));
  const texts = await readTexts(tx, application.allianceId, rule?.agreements ?? [], draft.agreements);
  const missing: Missing[] = [
    ...missingInFile(file),
    ...(answers.success ? [] : answers.error.issues.map(({ path }) => ({ section: "content" as const, key: String(path[0]) }))),
    ...(draft.people?.post ? [] : [{ section: "people" as const, key: "representative" }]),
    ...papers.filter(({ isRequired, document }) => isRequired && !document).map(({ kind }) => ({ section: "documents" as const, key: kind })),
    ...texts.filter(({ tickedAt }) => !tickedAt).map(({ code }) => ({ section: "agreements" as const, key: code })),
  ];
  const isPrintable = missing.every(({ section }) => section === "documents") && answers.success && draft.people;
  const form = isPrintable
    ? revisionContentSchema.parse({
        file: {
          ...file,
          isCodeDoubtful: !passesCreditCodeCheck(file.creditCode ?? ""),
        },
        tier: answers.data.tier,
        answers: {
          reason: answers.data.reason,
          contribution: answers.data.contribution || null,
          expectation: answers.data.expectation || null,
          recommender: answers.data.recommender || null,
        },
        people: draft.people,
        documents: papers.flatMap(({ kind, document }) =>
          document ? [{ kind, documentId: document.id, fileId: document.fileId, sha256: document.sha256 }] : [],
        ),
        agreements: texts.map(({ id, code, version }) => ({ textId: id, code, version })),
      })
    : null;
  return { tierRuleId: rule?.id ?? null, tierId: tier?.id ?? null, papers, texts, missing, form, content: missing.length === 0 ? form : null };
}

async function readFile(tx: Reader, organizationId: string) {
  const row = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: {
      ...{ name: true, creditCode: true, codeAsPrinted: true, category: true, shortName: true, nameEn: true, formerNames: true, cityCode: true },
      ...{ industryCode: true, foundedOn: true, size: true, website: true, mainBusiness: true },
      positions: { orderBy: { linkCode: "asc" }, select: { linkCode: true, isPrimary: true, products: true } },
      titles: { orderBy: { kindCode: "asc" }, select: { kindCode: true, number: true, grantedOn: true, endsBefore: true } },
    },
  });
  const { cityCode, industryCode, foundedOn, positions, titles, ...rest } = row;
  return {
    ...rest,
    city: cityCode,
    industry: industryCode,
    foundedOn: foundedOn && columnToDay(foundedOn),
    positions: positions.map(({ linkCode, isPrimary, products }) => ({ link: linkCode, isPrimary, products })),
    titles: titles.map(({ kindCode, number, grantedOn, endsBefore }) => ({
      kind: kindCode,
      number,
      grantedOn: grantedOn && columnToDay(grantedOn),
      endsBefore: endsBefore && columnToDay(endsBefore),
    })),
  };
}

/** What the file lacks by the rule of the file itself; its licence is asked for among the papers. */
function missingInFile(file: Awaited<ReturnType<typeof readFile>>): Missing[] {
  return fileCompleteness({ ...file, cityCode: file.city, industryCode: file.industry, documents: [] }).flatMap(({ section, missing }) =>
    section === "basic" || section === "positions" ? missing.map((key) => ({ section, key: fieldNames[key] ?? key })) : [],
  );
}

/** Fields that a revision calls by their value, not by the column that holds its code. */
const fieldNames: Partial<Record<RequiredField, string>> = { cityCode: "city", industryCode: "industry" };

async function readPapers(
  tx: Reader,
  { id, organizationId }: { id: string; organizationId: string },
  required: { kind: DocumentKind; isRequired: boolean; note?: LocalisedText | undefined }[],
): Promise<RequiredPaper[]> {
  const documents = await tx.document.findMany({
    where: { organizationId, replacedAt: null, OR: [{ applicationId: id }, { applicationId: null }] },
    orderBy: { addedAt: "desc" },
    select: {
      ...{ id: true, kind: true, applicationId: true, fileId: true, addedAt: true },
      file: { select: { sha256: true, nameSealed: true, size: true } },
      verifications: { orderBy: { verifiedAt: "desc" }, take: 1, select: { verifiedAt: true, alliance: { select: { name: true } } } },
    },
  });
  return required.map(({ kind, isRequired, note }) => {
    const isOfCase = papersOfCase.includes(kind);
    const found = documents.find((document) => document.kind === kind && (document.applicationId !== null) === isOfCase);
    return { kind, isRequired, note: note ?? null, isOfCase, document: found ? paperAtHand(found) : null };
  });
}

function paperAtHand({
  file,
  verifications: [check],
  ...document
}: Pick<PaperAtHand, "id" | "fileId" | "addedAt"> & {
  file: { sha256: string; nameSealed: string; size: number };
  verifications: { verifiedAt: Date; alliance: { name: unknown } }[];
}): PaperAtHand {
  return {
    ...{ id: document.id, fileId: document.fileId, addedAt: document.addedAt, sha256: file.sha256, size: file.size },
    name: unseal(file.nameSealed, "file.name"),
    verified: check ? { by: readText(check.alliance.name), on: dayOf(check.verifiedAt) } : null,
  };
}

/** The texts in force that the tier asks to be ticked. */
async function readTexts(tx: Reader, allianceId: string, codes: string[], ticks: Record<string, { at: string }>): Promise<AgreementText[]> {
  const rows = await tx.agreementText.findMany({
    where: { allianceId, code: { in: codes }, publishedAt: { not: null } },
    orderBy: { version: "desc" },
    distinct: ["code"],
    select: { id: true, code: true, version: true, title: true, body: true },
  });
  return codes.flatMap((code) => {
    const row = rows.find((text) => text.code === code);
    const tick = row && ticks[row.id];
    return row ? [{ ...row, title: readText(row.title), body: readText(row.body), tickedAt: tick ? new Date(tick.at) : null }] : [];
  });
}
