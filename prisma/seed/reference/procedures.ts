import { publishRoute, type StageDraft } from "@/lib/alliances/services/publish-route";
import { now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";

/*
 * How an alliance begins: the route of admissions, the texts applicants tick, and the layout of certificates. No charter
 * of the seven is public; the days follow comparable bodies (an answer within ten working days), the texts are models
 * that say so, and all of it is the secretariat's to replace by a new version.
 */

export const admissionStages: StageDraft[] = [
  { kind: "in_acceptance", name: { "zh-CN": "受理", en: "Acceptance" }, settings: { workingDays: 3, correctionWorkingDays: 20 } },
  { kind: "in_review", name: { "zh-CN": "初审", en: "Review" }, settings: { workingDays: 10, correctionWorkingDays: 20 } },
  { kind: "in_release", name: { "zh-CN": "发布", en: "Release" }, settings: { workingDays: 5 } },
];

interface TextSeed {
  code: string;
  title: LocalisedText;
  body: (alliance: LocalisedText) => LocalisedText;
}

const texts: TextSeed[] = [
  {
    code: "charter",
    title: { "zh-CN": "联盟章程（示范文本）", en: "Charter (model text)" },
    body: (alliance) => ({
      "zh-CN": `${alliance["zh-CN"]}由产业链上的企业、高校、科研院所、金融机构、服务机构和用户单位自愿组成。\n会员享有出席会议、参加活动、获得服务、提出建议、按层级表决的权利；承担遵守章程、执行决议、维护联盟声誉、按时更新单位信息的义务。\n入会须书面申请，经秘书处受理、初审，由有权机构批准；退会须书面通知，交回证书。\n本文本为示范文本，以联盟秘书处公布的正式章程为准。`,
      en: `${alliance.en ?? alliance["zh-CN"]} is a voluntary body of companies, universities, institutes, banks, service bodies and users along its industry chains.\nMembers may attend meetings, take part in activities, use services, make proposals and vote according to their tier. They keep the charter, carry out resolutions, guard the alliance's good name and keep their file up to date.\nAdmission is applied for in writing, accepted and reviewed by the secretariat and approved by the competent body. Members leave by written notice and hand back their certificate.\nThis is a model text; the charter published by the secretariat prevails.`,
    }),
  },
  {
    code: "pledge",
    title: { "zh-CN": "入会承诺书（示范文本）", en: "Pledge (model text)" },
    body: () => ({
      "zh-CN":
        "本单位承诺：所填信息和所交材料真实、准确、完整；遵守国家法律法规和联盟章程；未经授权不以联盟名义对外活动；妥善处理联盟活动中获得的个人信息和商业秘密；信息变化后及时更新。如有不实，愿承担相应责任。",
      en: "We declare that what we state and submit is true, accurate and complete; that we will obey the law and the charter; that we will not act in the alliance's name without leave; that we will handle with care the personal data and trade secrets we learn of; and that we will keep our information current. We answer for any false statement.",
    }),
  },
];

/** What certificate numbers begin with: the province and 联盟, as in HNIA-XC-2026-0001. */
const certificateLayout = { numberPrefix: "HNIA" };

/** Publishes the first version of every alliance's procedure. */
export async function seedProcedures(tx: Transaction): Promise<void> {
  const at = now();
  for (const { id: allianceId, name } of await tx.alliance.findMany({ orderBy: { position: "asc" }, select: { id: true, name: true } })) {
    await publishRoute(tx, { allianceId, matter: "admission", tierId: null, stages: admissionStages, publishedById: null });
    await tx.agreementText.createMany({
      data: texts.map(({ code, title, body }) => ({ allianceId, code, version: 1, title, body: body(readText(name)), publishedAt: at })),
    });
    await tx.certificateLayout.create({ data: { allianceId, version: 1, layout: certificateLayout, publishedAt: at } });
  }
}
