import { type FileSection, fileSections } from "./constants";
import { passesCreditCodeCheck } from "./credit-code";

/** What an application needs of the organization file (design section 6, ORGANIZATION_INCOMPLETE). */
export interface CompletenessInput {
  name: string;
  creditCode: string | null;
  codeAsPrinted: boolean;
  category: string;
  cityCode: string | null;
  industryCode: string | null;
  foundedOn: string | null;
  size: string | null;
  mainBusiness: string | null;
  positions: { isPrimary: boolean }[];
  documents: { kind: string }[];
}

export type RequiredField = "name" | "creditCode" | "category" | "cityCode" | "industryCode" | "foundedOn" | "size" | "mainBusiness" | "positions" | "licence";

export interface SectionCompleteness {
  section: FileSection;
  isComplete: boolean;
  missing: RequiredField[];
}

/** Says by section what an application still waits for. Titles are nobody's duty, so that section is always complete. */
export function fileCompleteness(file: CompletenessInput): SectionCompleteness[] {
  const missing: Record<FileSection, RequiredField[]> = {
    basic: missingBasics(file),
    positions: file.positions.some(({ isPrimary }) => isPrimary) ? [] : ["positions"],
    titles: [],
    documents: file.documents.some(({ kind }) => kind === "licence") ? [] : ["licence"],
  };
  return fileSections.map((section) => ({ section, isComplete: missing[section].length === 0, missing: missing[section] }));
}

function missingBasics(file: CompletenessInput): RequiredField[] {
  const fields = ["name", "category", "cityCode", "industryCode", "foundedOn", "size", "mainBusiness"] as const;
  const empty: RequiredField[] = fields.filter((field) => !file[field]);
  const isCodeGood = file.creditCode !== null && (file.codeAsPrinted || passesCreditCodeCheck(file.creditCode));
  return isCodeGood ? empty : ["creditCode", ...empty];
}
