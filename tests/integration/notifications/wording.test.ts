import { describe, expect, test } from "vitest";
import { messagePath } from "@/components/mail/message-path";
import { messageSubject, messageValues } from "@/components/mail/message-words";
import { isMessageTemplate, messageTemplates } from "@/lib/notifications/templates";
import { locales } from "@/lib/platform/i18n/locale";

const id = "0193d0a0-0000-7000-8000-000000000001";

/** Every value some message names; each template takes its own out of it. */
const everything = {
  ...{ tokenId: id, invitationId: id, number: "XC-2026-0147", unit: "洛阳伊水精密轴承有限公司", unitSlug: "luo-yang-yi-shui" },
  ...{ alliance: { "zh-CN": "新材料产业联盟", en: "New Materials Industry Alliance" }, allianceSlug: "new-materials", due: "2026-12-09", words: null },
};
const forClaim = { number: "RL-2026-0001", unit: everything.unit, reason: "other", words: "材料不清", outcome: "joint", alliance: "new-materials" };

const templates = Object.keys(messageTemplates).filter(isMessageTemplate);
const paramsOf = (template: string) => (template.startsWith("claim_") ? forClaim : everything);

describe.each(locales)("in %s", (locale) => {
  test.each(templates)("%s has a subject with every place filled, and leads to a page", (template) => {
    const params = messageTemplates[template].schema.parse(paramsOf(template));
    const subject = messageSubject(locale, template, params);
    expect(subject).toMatch(/\S/);
    expect(subject).not.toMatch(/[{}]|mail\.|undefined|\[object/);
    expect(messagePath(template, params)).toMatch(/^\/[a-z-]+(\/[\w-]+)*(\?\w+=[\w-]+)?$/);
  });
});

test("days and texts held in data are in the reader's language", () => {
  expect(messageValues("zh-CN", everything)).toMatchObject({ alliance: "新材料产业联盟", due: "2026年12月9日", words: "" });
  expect(messageValues("en", everything)).toMatchObject({ alliance: "New Materials Industry Alliance", due: "9 December 2026" });
});

test("a message about a case leads each side to its own page of the case", () => {
  expect(messagePath("case_accept", everything)).toBe("/workspace/applications/XC-2026-0147?unit=luo-yang-yi-shui");
  expect(messagePath("desk_submit", everything)).toBe("/secretariat/new-materials/applications/XC-2026-0147");
});

test("a claim leads to the secretariat that decides it, and to the province where there is none", () => {
  expect(messagePath("claim_received", forClaim)).toBe("/secretariat/new-materials/claims/RL-2026-0001");
  expect(messagePath("claim_received", { ...forClaim, alliance: null })).toBe("/admin/claims/RL-2026-0001");
});
