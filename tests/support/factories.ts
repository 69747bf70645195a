import type { TierCode } from "@/lib/alliances/constants";
import { normaliseName, pinyinOf, slugOf } from "@/lib/organizations/name";
import { type Day, dayToColumn, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { OrganizationCategory } from "@/lib/platform/db/generated/enums";
import { unique } from "./unique";

/* Rows that tests need and do not test; what is under test is done by the product. */

export async function makeOrganization({
  name = `测试单位${unique("")}`,
  category = "industry" as OrganizationCategory,
  verifiedOn = null as Day | null,
} = {}): Promise<{ id: string; slug: string }> {
  const at = now();
  return db().organization.create({
    data: {
      ...{ name, category, nameNormalised: normaliseName(name), pinyin: pinyinOf(name), slug: slugOf(name), createdAt: at, updatedAt: at },
      verifiedAt: verifiedOn && dayToColumn(verifiedOn),
    },
    select: { id: true, slug: true },
  });
}

interface MembershipOptions {
  organizationId: string;
  alliance: string;
  tier?: TierCode;
  from: Day;
  before?: Day;
}

export async function makeMembership({ organizationId, alliance: slug, tier: code = "member", from, before }: MembershipOptions): Promise<{ id: string }> {
  const at = now();
  const alliance = await db().alliance.findUniqueOrThrow({ where: { slug }, select: { id: true, tiers: { where: { code }, select: { id: true } } } });
  const period = { startsOn: dayToColumn(from), endsBefore: before ? dayToColumn(before) : null };
  const resolution = await db().resolution.create({
    data: {
      allianceId: alliance.id,
      number: unique("测试"),
      body: "council",
      matter: "admission",
      decidedOn: period.startsOn,
      result: "passed",
      createdAt: at,
    },
  });
  const membership = await db().membership.create({
    data: { organizationId, allianceId: alliance.id, ...period, endReason: before ? "resigned" : null, createdAt: at },
    select: { id: true },
  });
  await db().tierGrant.create({
    data: {
      membershipId: membership.id,
      allianceId: alliance.id,
      tierId: alliance.tiers[0]?.id ?? "",
      resolutionId: resolution.id,
      reason: "admitted",
      ...period,
      createdAt: at,
    },
  });
  return membership;
}
