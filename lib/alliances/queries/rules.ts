import type { z } from "zod";
import { readTierCode, type TierCode } from "@/lib/alliances/constants";
import type { AllianceScope } from "@/lib/alliances/policy";
import { quotaRuleSchema, requiredDocumentsSchema } from "@/lib/alliances/schema";
import { db } from "@/lib/platform/db/client";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

export interface TierRuleView {
  code: TierCode;
  name: LocalisedText;
  version: number;
  publishedAt: Date;
  /** Null without limit, or where it follows from another tier. */
  quota: number | null;
  quotaRule: z.infer<typeof quotaRuleSchema> | null;
  documents: z.infer<typeof requiredDocumentsSchema>;
  agreements: string[];
  /** Yuan a year. */
  dues: number;
  endsWithTerm: boolean;
}

/** The rule in force of each tier, from the highest tier on. */
export async function listTierRules(scope: AllianceScope): Promise<TierRuleView[]> {
  const rows = await db().tierRule.findMany({
    where: { tier: { alliance: scope.where }, publishedAt: { not: null } },
    orderBy: [{ tier: { position: "asc" } }, { version: "desc" }],
    distinct: ["tierId"],
    select: {
      ...{ version: true, publishedAt: true, quota: true, quotaRule: true, documents: true, agreements: true, dues: true, endsWithTerm: true },
      tier: { select: { code: true, name: true } },
    },
  });
  return rows.map(({ tier, quotaRule, documents, dues, publishedAt, ...rule }) => ({
    ...rule,
    publishedAt: publishedAt ?? new Date(0),
    code: readTierCode(tier.code),
    name: readText(tier.name),
    quotaRule: quotaRuleSchema.nullable().parse(quotaRule),
    documents: requiredDocumentsSchema.parse(documents),
    dues: dues.toNumber(),
  }));
}

export interface AgreementTextView {
  id: string;
  code: string;
  version: number;
  title: LocalisedText;
  body: LocalisedText;
  publishedAt: Date;
  isInForce: boolean;
}

/** Every published version of the texts applicants tick, the one in force first. */
export async function listAgreementTexts(scope: AllianceScope): Promise<AgreementTextView[]> {
  const rows = await db().agreementText.findMany({
    where: { alliance: scope.where, publishedAt: { not: null } },
    orderBy: [{ code: "asc" }, { version: "desc" }],
    select: { id: true, code: true, version: true, title: true, body: true, publishedAt: true },
  });
  return rows.map(({ publishedAt, ...row }, index) => ({
    ...row,
    title: readText(row.title),
    body: readText(row.body),
    publishedAt: publishedAt ?? new Date(0),
    isInForce: rows[index - 1]?.code !== row.code,
  }));
}
