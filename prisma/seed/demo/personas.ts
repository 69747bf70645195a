import type { TierCode } from "@/lib/alliances/constants";
import type { RepresentationKind, Role } from "@/lib/platform/db/generated/enums";
import type { LocalisedText } from "@/lib/platform/i18n/locale";

/** One made-up person per part played in the product. */
export interface Persona {
  title: LocalisedText;
  appointment?: { role: Role; alliance?: string };
  /** Acts for the first unit of this tier in the alliance of new materials. */
  representation?: { kind: RepresentationKind; tier: TierCode };
}

/** The alliance most personas belong to. */
export const home = "new-materials";

export const personas = {
  orgAdmin: { title: { "zh-CN": "单位管理员（会员单位）", en: "Administrator of a member unit" }, representation: { kind: "org_admin", tier: "member" } },
  liaison: { title: { "zh-CN": "联络员（会员单位）", en: "Liaison of a member unit" }, representation: { kind: "liaison", tier: "member" } },
  representative: {
    title: { "zh-CN": "会员代表（会员单位）", en: "Representative of a member unit" },
    representation: { kind: "representative", tier: "member" },
  },
  councilUnit: {
    title: { "zh-CN": "会员代表（理事单位）", en: "Representative of a council unit" },
    representation: { kind: "representative", tier: "council" },
  },
  viceChairUnit: {
    title: { "zh-CN": "会员代表（副理事长单位）", en: "Representative of a vice-chair unit" },
    representation: { kind: "representative", tier: "vice-chair" },
  },
  chairUnit: {
    title: { "zh-CN": "会员代表（理事长单位）", en: "Representative of the chair unit" },
    representation: { kind: "representative", tier: "chair" },
  },
  officer: { title: { "zh-CN": "新材料联盟秘书处办事员", en: "Officer, new materials secretariat" }, appointment: { role: "officer", alliance: home } },
  reviewer: { title: { "zh-CN": "新材料联盟秘书处初审员", en: "Reviewer, new materials secretariat" }, appointment: { role: "reviewer", alliance: home } },
  secretaryGeneral: {
    title: { "zh-CN": "新材料联盟秘书长", en: "Secretary-general, new materials" },
    appointment: { role: "secretary_general", alliance: home },
  },
  otherAllianceOfficer: {
    title: { "zh-CN": "现代食品联盟秘书处办事员", en: "Officer, modern food secretariat" },
    appointment: { role: "officer", alliance: "modern-food" },
  },
  provinceViewer: { title: { "zh-CN": "省级主管部门（查看）", en: "Province, viewer" }, appointment: { role: "province_viewer" } },
  provinceAdmin: { title: { "zh-CN": "省级主管部门（管理）", en: "Province, administrator" }, appointment: { role: "province_admin" } },
  systemAdmin: { title: { "zh-CN": "系统管理员", en: "System administrator" }, appointment: { role: "system_admin" } },
  securityAdmin: { title: { "zh-CN": "安全管理员", en: "Security administrator" }, appointment: { role: "security_admin" } },
  auditAdmin: { title: { "zh-CN": "审计管理员", en: "Audit administrator" }, appointment: { role: "audit_admin" } },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof personas;

export function isPersonaName(name: string): name is PersonaName {
  return name in personas;
}

export interface PersonaSignIn {
  name: PersonaName;
  mail: string;
  password: string;
}

/** `orgAdmin` signs in as org-admin@qunlian.example, an address that can never exist. */
export function mailOf(name: PersonaName): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}@qunlian.example`;
}
