import type { z } from "zod";
import type { Day } from "@/lib/platform/clock";
import type { DocumentKind, OrganizationSize, Segment } from "@/lib/platform/db/generated/enums";
import type { LocalisedText } from "@/lib/platform/i18n/locale";
import type { Category } from "./constants";
import type { fileDraftSchema } from "./file-schema";

/** The organization file as its own people see it. */
export interface OrganizationFile {
  id: string;
  slug: string;
  name: string;
  shortName: string | null;
  nameEn: string | null;
  formerNames: string[];
  creditCode: string | null;
  codeAsPrinted: boolean;
  category: Category;
  size: OrganizationSize | null;
  foundedOn: Day | null;
  mainBusiness: string | null;
  website: string | null;
  isDemo: boolean;
  cityCode: string | null;
  city: LocalisedText | null;
  industryCode: string | null;
  industry: LocalisedText | null;
  /** Who vouched for name, credit code, category and licence, and when. */
  verified: { on: Day; by: LocalisedText | null } | null;
  logo: NamedFile | null;
  positions: FilePosition[];
  titles: FileTitle[];
  documents: FileDocument[];
  /** Typed but not yet saved, as the form's fields hold it. */
  drafts: z.output<typeof fileDraftSchema>;
  draftSavedAt: Date | null;
}

/** An uploaded file, by its own id. */
export interface NamedFile {
  id: string;
  name: string;
}

export interface FilePosition {
  isPrimary: boolean;
  products: string[];
  link: { code: string; segment: Segment; name: LocalisedText };
  chain: { code: string; name: LocalisedText };
}

export interface FileTitle {
  kind: { code: string; name: LocalisedText };
  number: string | null;
  grantedOn: Day | null;
  /** The last day on which it holds. */
  validTo: Day | null;
  certificate: NamedFile | null;
}

export interface FileDocument {
  id: string;
  kind: DocumentKind;
  addedAt: Date;
  fileId: string;
  name: string;
  size: number;
  verified: { on: Day; by: LocalisedText } | null;
}
