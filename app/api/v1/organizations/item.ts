import type { TierCode } from "@/lib/alliances/constants";
import type { ListedOrganization } from "@/lib/directory/types";
import type { Category } from "@/lib/organizations/constants";
import type { Day } from "@/lib/platform/clock";

/** An organization as the public interface gives it; the shape is a promise to other systems. */
interface OrganizationItem {
  slug: string;
  name: string;
  shortName: string | null;
  nameEn: string | null;
  creditCode: string | null;
  category: Category;
  /** GB/T 2260. */
  city: string | null;
  memberships: { alliance: string; tier: TierCode; since: Day | null; chains: string[] }[];
  mentions: { alliance: string; wording: string }[];
}

export function itemOf({ slug, name, shortName, nameEn, creditCode, category, city, memberships, mentions, chains }: ListedOrganization): OrganizationItem {
  return {
    ...{ slug, name, shortName, nameEn, creditCode, category, city: city?.code ?? null },
    memberships: memberships.map(({ allianceSlug, tier, since }) => ({
      ...{ alliance: allianceSlug, tier: tier.code, since },
      chains: chains.filter((chain) => chain.allianceSlug === allianceSlug).map(({ code }) => code),
    })),
    mentions: mentions.map(({ allianceSlug, wording }) => ({ alliance: allianceSlug, wording })),
  };
}
