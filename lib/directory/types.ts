import type { TierCode } from "@/lib/alliances/constants";
import type { Facet, sizeCodes } from "@/lib/directory/constants";
import type { Category } from "@/lib/organizations/constants";
import type { Day } from "@/lib/platform/clock";
import type { Segment } from "@/lib/platform/db/generated/enums";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

/** How many organizations of each of the seven kinds, and all together; each organization counted once. */
export interface CategoryCounts {
  byCategory: Record<Category, number>;
  total: number;
}

export interface ChainOverview extends CategoryCounts {
  code: string;
  name: LocalisedText;
}

export interface AllianceOverview extends CategoryCounts {
  slug: string;
  name: LocalisedText;
  cluster: LocalisedText;
  chains: ChainOverview[];
}

export interface Overview {
  alliances: AllianceOverview[];
  all: CategoryCounts;
  numbers: { organizations: number; memberships: number; newThisMonth: number; linksWithMembers: number; links: number };
  newest: { slug: string; name: string; isDemo: boolean; alliance: LocalisedText; tier: { code: TierCode; name: LocalisedText }; since: Day }[];
}

/** An organization as lists name it. */
export interface OrganizationName {
  slug: string;
  name: string;
  isDemo: boolean;
}

export interface ListedOrganization extends OrganizationName {
  shortName: string | null;
  nameEn: string | null;
  creditCode: string | null;
  category: Category;
  size: (typeof sizeCodes)[number] | null;
  city: { code: string; name: LocalisedText } | null;
  memberships: { allianceSlug: string; cluster: LocalisedText; tier: { code: TierCode; name: LocalisedText }; since: Day | null }[];
  chains: { code: string; name: LocalisedText; allianceSlug: string; segments: Segment[] }[];
  mentions: { allianceSlug: string; cluster: LocalisedText; wording: string }[];
  /** Titles held today. */
  titles: LocalisedText[];
  products: string[];
}

/** By value, how long the list would be with it chosen; what is not there is 0. */
export type FacetCounts = Record<Facet, Record<string, number>>;

export interface DirectoryPage {
  items: ListedOrganization[];
  total: number;
  facets: FacetCounts;
  /** What to ask for next, or null at the end. */
  next: string | null;
}

export interface ChainMap {
  code: string;
  name: LocalisedText;
  aliases: string[];
  sourceNote: LocalisedText;
  alliance: { slug: string; name: LocalisedText; cluster: LocalisedText; showsGaps: boolean };
  organizations: number;
  links: ChainMapLink[];
  /** Supply within the chain, from link to link. */
  feeds: { from: string; to: string }[];
  /** Supply between this chain and others. */
  crossings: { direction: "in" | "out"; own: string; other: { link: LocalisedText; chain: { code: string; name: LocalisedText } }; goods: LocalisedText }[];
  isProposal: boolean;
}

export interface ChainMapLink {
  code: string;
  segment: Segment;
  name: LocalisedText;
  products: string[];
  members: (OrganizationName & { products: string[] })[];
}
