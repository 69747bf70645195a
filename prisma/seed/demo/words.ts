import type { OrganizationCategory } from "@/lib/platform/db/generated/enums";
import type { OrganizationSeed } from "./organizations";

/* What made-up units and secretariats write to each other: data of a demonstration, not wording of the product. */

const reasons: ((business: string) => string)[] = [
  (business) => `本单位${business}希望加入联盟，与产业链上下游单位开展供需对接和联合攻关。`,
  (business) => `本单位${business}现有业务与联盟联系的产业链直接相关，拟参加标准研制、应用验证和人才交流。`,
  (business) => `本单位${business}近年与多家会员单位有业务往来，希望通过联盟了解链上需求，拓展合作。`,
];

export function reasonOf({ mainBusiness }: OrganizationSeed, variant: number): string {
  const reason = reasons[variant % reasons.length];
  return reason ? reason(mainBusiness) : mainBusiness;
}

/** What a unit says it brings, by its part in 政产学研金服用. */
export const contributions: Record<OrganizationCategory, string> = {
  government: "可协调园区场地和项目服务，组织园内企业参加联盟对接活动。",
  industry: "可开放一条试制线用于会员单位样品验证，每年承办一次现场交流。",
  university: "可开放实验室和仪器设备，与会员单位联合培养工程技术人才。",
  research: "可承担检测、中试和标准研制，向会员单位公开服务目录。",
  finance: "可为会员单位的订单、设备和库存提供融资方案，并派专人对接。",
  service: "可为会员单位提供专业服务，公开服务目录、价格和响应时限。",
  user: "可开放应用场景，优先试用会员单位的新产品并反馈使用数据。",
};

export const posts: Record<OrganizationCategory, string> = {
  government: "副主任",
  industry: "副总经理",
  university: "科研处处长",
  research: "副所长",
  finance: "业务总监",
  service: "副总经理",
  user: "副总经理",
};

export const expectation = "希望及时获得供需信息、政策解读和标准动态。";

/** What reviewers ask for: a field of the application and a paper of the case. */
export const corrections = [
  { target: "field", key: "reason", instruction: "请写明拟参加的具体合作或项目，不少于两项。" },
  { target: "document", key: "stamped_application", instruction: "扫描件公章不完整，请重新盖章扫描。" },
] as const;

/** What a unit answers: the reason that was asked for, and a contribution nobody asked about. */
export const corrected = {
  reason: "拟参加两项合作：一是与链上两家会员单位共建应用验证平台，二是承担联盟团体标准中一章的起草。",
  contribution: "另可每季度提供一个免费检测或试用名额，由联盟统一分配。",
} as const;

export const refusals = {
  notAccepted: { reason: "out_of_scope", words: "主营业务与本联盟所联系的产业链关联不足，暂不受理；可先申请对口联盟，或补充相关业务后再行申请。" },
  proposed: { reason: "criteria_not_met", words: "所列产品尚无量产和供货记录，建议待首批订单交付后再申请。" },
  rejected: { reason: "criteria_not_met", words: "经核对，所报产品尚处样机阶段，暂不符合会员条件；取得供货记录后可再次申请。" },
} as const;

export const withdrawal = "因内部机构调整，暂缓入会，待明确会员代表后再申请。";

export const reopening = "申请单位补充了首批供货合同，经核实，原审查结论依据有变，重新进入审查。";

export const note = "已电话核对主营产品和供货对象，与申请所述一致。";
