import type { DocumentKind, OrganizationCategory, OrganizationSize } from "@/lib/platform/db/generated/enums";

/** 政产学研金服用, in the order they are always named. */
export const categories = ["government", "industry", "university", "research", "finance", "service", "user"] as const satisfies OrganizationCategory[];

export type Category = (typeof categories)[number];

export const sizes = ["large", "medium", "small", "micro", "not_applicable"] as const satisfies OrganizationSize[];

/** The parts of the organization file, in their order. */
export const fileSections = ["basic", "positions", "titles", "documents"] as const;

export type FileSection = (typeof fileSections)[number];

/** What stands still once an alliance has checked it, and changes only by a data_change or where a correction names it (design section 6). */
export type VerifiedField = "name" | "creditCode" | "category" | "licence";

export const documentKinds = [
  "licence",
  "stamped_application",
  "representative_letter",
  "claim_letter",
  "title_certificate",
  "company_profile",
  "other",
] as const satisfies DocumentKind[];

/** The papers that belong to the file itself, and how many of each may stand at a time. */
export const filePapers = { licence: 1, company_profile: 1, other: 10 } as const satisfies Partial<Record<DocumentKind, number>>;

export const fileLimits = {
  name: { min: 2, max: 120 },
  shortName: 30,
  nameEn: 200,
  formerNames: 5,
  mainBusiness: 500,
  website: 200,
  positions: 30,
  products: 20,
  product: 60,
  titleNumber: 60,
  /** Characters of a section that is typed but not yet saved. */
  draft: 60_000,
} as const;

/** No organization of ours is older; a year typed wrongly is. */
export const earliestFounding = "1800-01-01";
