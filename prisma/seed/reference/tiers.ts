import type { z } from "zod";
import type { TierCode } from "@/lib/alliances/constants";
import type { checklistSchema, quotaRuleSchema, requiredDocumentsSchema } from "@/lib/alliances/schema";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

/*
 * The defaults an alliance begins with. No charter of the seven is public; quotas and papers follow comparable bodies
 * (docs/glossary.md, "Tier"), and every one of them is the secretariat's to change.
 */

interface TierSeed {
  code: TierCode;
  name: LocalisedText;
  rank: number | null;
  quota: number | null;
  quotaRule: z.infer<typeof quotaRuleSchema> | null;
  endsWithTerm: boolean;
}

export const tierSeeds: TierSeed[] = [
  { code: "chair", name: { "zh-CN": "理事长单位", en: "Chair unit" }, rank: 1, quota: 1, quotaRule: null, endsWithTerm: true },
  {
    code: "executive-vice-chair",
    name: { "zh-CN": "常务副理事长单位", en: "Executive vice-chair unit" },
    rank: 2,
    quota: 1,
    quotaRule: null,
    endsWithTerm: true,
  },
  { code: "vice-chair", name: { "zh-CN": "副理事长单位", en: "Vice-chair unit" }, rank: 3, quota: 13, quotaRule: null, endsWithTerm: true },
  {
    code: "standing-council",
    name: { "zh-CN": "常务理事单位", en: "Standing council unit" },
    rank: 4,
    quota: null,
    quotaRule: { of: "council", numerator: 1, denominator: 3 },
    endsWithTerm: true,
  },
  {
    code: "council",
    name: { "zh-CN": "理事单位", en: "Council unit" },
    rank: 5,
    quota: null,
    quotaRule: { of: "member", numerator: 1, denominator: 3 },
    endsWithTerm: true,
  },
  { code: "member", name: { "zh-CN": "会员单位", en: "Member unit" }, rank: 6, quota: null, quotaRule: null, endsWithTerm: false },
  { code: "supervisor", name: { "zh-CN": "监事单位", en: "Supervisor unit" }, rank: null, quota: 3, quotaRule: null, endsWithTerm: true },
  { code: "observer", name: { "zh-CN": "观察员", en: "Observer" }, rank: null, quota: null, quotaRule: null, endsWithTerm: false },
];

const licence = { kind: "licence", isRequired: true } as const;
const stampedApplication = { kind: "stamped_application", isRequired: true } as const;
const representativeLetter = { kind: "representative_letter", isRequired: true } as const;
const profile = { kind: "company_profile", isRequired: false } as const;

/** Papers by tier: council tiers send a representative by stamped letter. */
export function documentsFor(tier: TierSeed): z.infer<typeof requiredDocumentsSchema> {
  const sitsInCouncil = tier.rank !== null && tier.rank <= 5;
  return sitsInCouncil || tier.code === "supervisor" ? [licence, stampedApplication, representativeLetter, profile] : [licence, stampedApplication, profile];
}

export const checklistSeed: z.infer<typeof checklistSchema> = [
  { key: "identity", text: { "zh-CN": "证照真实有效，名称与信用代码一致", en: "The licence is valid; name and credit code agree" } },
  { key: "position", text: { "zh-CN": "主营业务与所申报的产业链环节相符", en: "The business fits the chain links stated" } },
  { key: "standing", text: { "zh-CN": "未发现影响入会的失信或违法记录", en: "No record of dishonesty or breach of law stands against it" } },
];
