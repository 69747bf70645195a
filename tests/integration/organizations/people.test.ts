import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/accounts/actor";
import { linkTokenOf } from "@/lib/accounts/link-token";
import { findActor } from "@/lib/accounts/query";
import { register } from "@/lib/accounts/services/register";
import { signIn } from "@/lib/accounts/services/sign-in";
import { verifyMail } from "@/lib/accounts/services/verify-mail";
import { invitationScope, peopleScope } from "@/lib/organizations/policy";
import { findInvitation, listInvitations, listPeople } from "@/lib/organizations/queries/people";
import { acceptAsNewcomer, acceptInvitation } from "@/lib/organizations/services/accept-invitation";
import { endRepresentation } from "@/lib/organizations/services/end-representation";
import { invitePerson } from "@/lib/organizations/services/invite-person";
import { resendInvitation } from "@/lib/organizations/services/resend-invitation";
import { revokeInvitation } from "@/lib/organizations/services/revoke-invitation";
import type { AuditSource } from "@/lib/platform/audit/append";
import { addDays, dayToColumn, now, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { actAs, makePerson, represent, secretariatActor, unitActor } from "@/tests/support/actors";
import { makeMembership, makeOrganization } from "@/tests/support/factories";
import { unique } from "@/tests/support/unique";

const device = { userAgent: "Firefox", address: "10.1.1.1" };
const password = "three words in a row";
const days = 86_400_000;

let visitor: AuditSource;
let unit: { id: string; slug: string };
let admin: Actor;

beforeEach(async () => {
  visitor = { actor: "visitor", address: unique("10.3.0.") };
  unit = await makeOrganization({ name: unique("受邀测试单位") });
  admin = await unitActor(unit.id);
});

afterEach(() => {
  vi.useRealTimers();
});

const newMail = () => `${unique("invited")}@test.example`;

async function invite(mail: string, kind: "org_admin" | "liaison" = "liaison", by = admin): Promise<{ id: string; token: string }> {
  await invitePerson(by, "", { unit: unit.slug, name: "受邀人", mail, kind });
  const { id } = await db().invitation.findFirstOrThrow({ where: { organizationId: unit.id }, orderBy: { createdAt: "desc" }, select: { id: true } });
  return { id, token: linkTokenOf(id) };
}

const kindsOf = async (personId: string) =>
  (await db().representation.findMany({ where: { personId, organizationId: unit.id }, orderBy: { kind: "asc" } })).map(({ kind }) => kind);

const mailsOf = (invitationId: string) => db().message.count({ where: { template: "invitation", params: { path: ["invitationId"], equals: invitationId } } });

describe("an invitation", () => {
  test("to a new address makes an account there, proved by the mail alone, and a part from today", async () => {
    const mail = newMail();
    const { id, token } = await invite(mail);
    expect(await findInvitation(token)).toMatchObject({ kind: "liaison", state: "open", hasAccount: false });
    await expect(signIn(visitor, device, { mail, password })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    const { sessionId, unit: slug } = await acceptAsNewcomer(visitor, device, { token, name: "新联络员", password });
    expect(slug).toBe(unit.slug);
    const actor = await findActor(sessionId);
    expect(actor).toMatchObject({ name: "新联络员", representations: [{ kind: "liaison", organizationId: unit.id }] });
    expect(await db().consent.count({ where: { personId: actor?.personId ?? "", kind: "privacy_notice" } })).toBe(1);
    await signIn(visitor, device, { mail, password });
    expect(await mailsOf(id)).toBe(1);
  });

  test("to an address with an account goes to its person, who signs in to accept", async () => {
    const somebody = await makePerson("已有账号");
    const { token } = await invite(somebody.mail.toUpperCase(), "org_admin");
    expect(await findInvitation(token)).toMatchObject({ personId: somebody.personId, hasAccount: true });
    await expect(acceptAsNewcomer(visitor, device, { token, name: "冒名", password })).rejects.toMatchObject({ code: "ACCOUNT_EXISTS" });
    expect(await kindsOf(somebody.personId)).toEqual([]);
    await acceptInvitation(await actAs(somebody), "", token);
    expect(await kindsOf(somebody.personId)).toEqual(["org_admin"]);
    expect((await actAs(somebody)).name).toBe("已有账号");
  });

  test("is nobody else's, whoever holds the link", async () => {
    const { token } = await invite((await makePerson()).mail);
    const stranger = await actAs(await makePerson());
    await expect(acceptInvitation(stranger, "", token)).rejects.toMatchObject({ code: "INVITATION_FOR_ANOTHER" });
    expect(await kindsOf(stranger.personId)).toEqual([]);
  });

  test("is accepted once, also by two presses at once", async () => {
    const somebody = await makePerson();
    const { token } = await invite(somebody.mail);
    const actor = await actAs(somebody);
    const results = await Promise.allSettled([acceptInvitation(actor, "", token), acceptInvitation(actor, "", token)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: expect.stringMatching(/INVITATION_(USED|ENDED)/) } });
    expect(await kindsOf(somebody.personId)).toEqual(["liaison"]);
  });

  test("sent twice at once is one invitation and one mail", async () => {
    const mail = newMail();
    const press = () => invitePerson(admin, "", { unit: unit.slug, name: "受邀人", mail, kind: "liaison" });
    const results = await Promise.allSettled([press(), press(), press()]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.filter((result) => result.status === "rejected" && result.reason.code === "ALREADY_INVITED")).toHaveLength(2);
    const invitations = await db().invitation.findMany({ where: { organizationId: unit.id } });
    expect(invitations).toHaveLength(1);
    expect(await mailsOf(invitations[0]?.id ?? "")).toBe(1);
  });

  test("to somebody who has that part already is refused, in the other capacity it is not", async () => {
    const somebody = await makePerson();
    await represent(somebody, unit.id, "liaison");
    await expect(invite(somebody.mail)).rejects.toMatchObject({ code: "ALREADY_REPRESENTS", field: "mail" });
    await invite(somebody.mail, "org_admin");
  });

  test("ends after fourteen days, and sent again opens with the same link", async () => {
    const somebody = await makePerson();
    const { id, token } = await invite(somebody.mail);
    const start = Date.now();
    vi.useFakeTimers({ now: start + 14 * days + 1000, toFake: ["Date"] });
    expect((await findInvitation(token))?.state).toBe("expired");
    const late = await actAs(somebody);
    await expect(acceptInvitation(late, "", token)).rejects.toMatchObject({ code: "INVITATION_EXPIRED" });
    await resendInvitation(admin, "", id);
    expect(await mailsOf(id)).toBe(2);
    vi.useFakeTimers({ now: start + 27 * days, toFake: ["Date"] });
    expect((await findInvitation(token))?.state).toBe("open");
    await acceptInvitation(await actAs(somebody), "", token);
    expect(await db().invitation.count({ where: { organizationId: unit.id } })).toBe(1);
  });

  test("that has expired gets new days when the person is invited again", async () => {
    const mail = newMail();
    const { id } = await invite(mail);
    vi.useFakeTimers({ now: Date.now() + 15 * days, toFake: ["Date"] });
    expect((await invite(mail)).id).toBe(id);
    expect(await listInvitations(invitationScope(admin), unit.id)).toMatchObject([{ state: "open" }]);
  });

  test("taken back opens nothing and cannot be sent again", async () => {
    const { id, token } = await invite(newMail());
    await revokeInvitation(admin, "", id);
    await expect(acceptAsNewcomer(visitor, device, { token, name: "太迟了", password })).rejects.toMatchObject({ code: "INVITATION_REVOKED" });
    await expect(resendInvitation(admin, "", id)).rejects.toMatchObject({ code: "INVITATION_ENDED" });
    await expect(revokeInvitation(admin, "", id)).rejects.toMatchObject({ code: "INVITATION_ENDED" });
  });

  test("cannot be made up", async () => {
    const { id } = await invite(newMail());
    for (const token of [id, "", "unknown", linkTokenOf(crypto.randomUUID())]) {
      expect(await findInvitation(token)).toBeNull();
      await expect(acceptAsNewcomer(visitor, device, { token, name: "某人", password })).rejects.toMatchObject({ code: "INVITATION_UNKNOWN" });
    }
  });

  test("accepted makes an older registration's link useless, and registering oneself first leaves it open", async () => {
    const mail = newMail();
    const { token } = await invite(mail);
    await register(visitor, { name: "自行注册", mail, consent: true }, "zh-CN");
    const { id: tokenId } = await db().accountToken.findFirstOrThrow({ where: { purpose: "verify_mail", usedAt: null }, orderBy: { createdAt: "desc" } });
    const { sessionId } = await acceptAsNewcomer(visitor, device, { token, name: "受邀人", password });
    await expect(verifyMail(visitor, device, { token: linkTokenOf(tokenId), password: "another one entirely" })).rejects.toMatchObject({ code: "LINK_USED" });
    expect(await findActor(sessionId)).toMatchObject({ name: "受邀人" });
  });
});

describe("ending a part", () => {
  const partOf = async (personId: string) => (await db().representation.findFirstOrThrow({ where: { personId, organizationId: unit.id } })).id;

  test("takes effect at once and keeps what was", async () => {
    const liaison = await makePerson();
    const yesterday = dayToColumn(addDays(today(), -1));
    await db().representation.create({ data: { ...liaisonPart(liaison.personId), startsOn: yesterday, createdAt: now() } });
    expect(await endRepresentation(admin, "", await partOf(liaison.personId))).toEqual({ isOwn: false });
    expect((await actAs(liaison)).representations).toEqual([]);
    expect(await db().representation.findFirst({ where: { personId: liaison.personId } })).toMatchObject({
      startsOn: yesterday,
      endsBefore: dayToColumn(today()),
    });
  });

  const liaisonPart = (personId: string) => ({ personId, organizationId: unit.id, kind: "liaison" as const });

  test("that began today leaves no period", async () => {
    const liaison = await makePerson();
    await represent(liaison, unit.id, "liaison");
    await endRepresentation(admin, "", await partOf(liaison.personId));
    expect(await kindsOf(liaison.personId)).toEqual([]);
    await represent(liaison, unit.id, "liaison");
  });

  test("never leaves a unit without an administrator, not even by two at once", async () => {
    await expect(endRepresentation(admin, "", await partOf(admin.personId))).rejects.toMatchObject({ code: "LAST_ADMINISTRATOR" });
    let remaining = admin;
    for (let round = 0; round < 8; round++) {
      const other = await unitActor(unit.id);
      const results = await Promise.allSettled([
        endRepresentation(remaining, "", await partOf(other.personId)),
        endRepresentation(other, "", await partOf(remaining.personId)),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "LAST_ADMINISTRATOR" } });
      const left = await db().representation.findMany({ where: { organizationId: unit.id, kind: "org_admin" } });
      expect(left).toHaveLength(1);
      if (left[0]?.personId === other.personId) remaining = other;
    }
  });

  test("may be one's own where another administrator stays", async () => {
    await unitActor(unit.id);
    expect(await endRepresentation(admin, "", await partOf(admin.personId))).toEqual({ isOwn: true });
  });
});

describe("who may", () => {
  const actors = {
    admin: async () => admin,
    liaison: () => unitActor(unit.id, "liaison"),
    representative: async () => {
      const person = await makePerson();
      const { id } = await makeMembership({ organizationId: unit.id, alliance: "modern-textiles", from: "2026-01-01" });
      await db().representation.create({
        data: {
          personId: person.personId,
          organizationId: unit.id,
          kind: "representative",
          membershipId: id,
          startsOn: dayToColumn("2026-01-01"),
          createdAt: now(),
        },
      });
      return actAs(person);
    },
    adminOfAnother: async () => unitActor((await makeOrganization({ name: unique("另一单位") })).id),
    secretaryGeneral: () => secretariatActor("secretary_general", "modern-textiles"),
    nobody: async () => actAs(await makePerson()),
  };
  const acts = {
    invite: async (actor: Actor) => invitePerson(actor, "", { unit: unit.slug, name: "受邀人", mail: newMail(), kind: "liaison" }),
    resend: async (actor: Actor) => resendInvitation(actor, "", (await invite(newMail())).id),
    revoke: async (actor: Actor) => revokeInvitation(actor, "", (await invite(newMail())).id),
    end: async (actor: Actor) => {
      const liaison = await makePerson();
      await represent(liaison, unit.id, "liaison");
      const { id } = await db().representation.findFirstOrThrow({ where: { personId: liaison.personId } });
      await endRepresentation(actor, "", id);
    },
  };
  const refused: Record<keyof typeof acts, { inside: string; outside: string }> = {
    invite: { inside: "NOT_ORG_ADMIN", outside: "UNIT_UNKNOWN" },
    resend: { inside: "INVITATION_UNKNOWN", outside: "INVITATION_UNKNOWN" },
    revoke: { inside: "INVITATION_UNKNOWN", outside: "INVITATION_UNKNOWN" },
    end: { inside: "REPRESENTATION_UNKNOWN", outside: "REPRESENTATION_UNKNOWN" },
  };
  const names = Object.keys(actors) as (keyof typeof actors)[];
  const table = names.flatMap((actor) => (Object.keys(acts) as (keyof typeof acts)[]).map((act) => ({ actor, act })));

  test.each(table)("$actor: $act", async ({ actor: name, act }) => {
    const actor = await actors[name]();
    const [messages, parts] = [await db().message.count(), await db().representation.count({ where: { organizationId: unit.id } })];
    if (name === "admin") return acts[act](actor);
    const isInside = name === "liaison" || name === "representative";
    await expect(acts[act](actor)).rejects.toMatchObject({ code: isInside ? refused[act].inside : refused[act].outside });
    if (act === "invite") {
      expect(await db().message.count()).toBe(messages);
      expect(await db().representation.count({ where: { organizationId: unit.id } })).toBe(parts);
    }
  });

  test.each(names)("%s sees the people of their own units only, and invitations as an administrator only", async (name) => {
    const actor = await actors[name]();
    await invite(newMail());
    const people = await listPeople(peopleScope(actor), unit.id);
    const isInside = ["admin", "liaison", "representative"].includes(name);
    expect(people.length > 0).toBe(isInside);
    expect((await listInvitations(invitationScope(actor), unit.id)).length).toBe(name === "admin" ? 1 : 0);
  });
});

test("people are shown by name, addresses and telephones only in part", async () => {
  const { sealContact } = await import("@/lib/accounts/person");
  const liaison = await makePerson("王小明");
  await db().person.update({ where: { id: liaison.personId }, data: sealContact({ phone: "13812345678" }) });
  await represent(liaison, unit.id, "liaison");
  await invite("someone.secret@test.example");
  const shown = (await listPeople(peopleScope(admin), unit.id)).find(({ personId }) => personId === liaison.personId);
  expect(shown).toMatchObject({ name: "王小明", phone: "138****5678", mail: "p*@test.example", kind: "liaison", alliance: null });
  expect(await listInvitations(invitationScope(admin), unit.id)).toMatchObject([{ mail: "s*@test.example", state: "open" }]);
});

test("neither the trail nor the messages hold what was typed about a person", async () => {
  await invitePerson(admin, "", { unit: unit.slug, name: "李不外传", mail: "li.buwaichuan@test.example", kind: "liaison" });
  const trail = JSON.stringify(await db().auditEntry.findMany({ orderBy: { seq: "desc" }, take: 5 }), (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  const messages = JSON.stringify(await db().message.findMany({ orderBy: { createdAt: "desc" }, take: 5 }));
  for (const text of [trail, messages]) expect(text).not.toMatch(/李不外传|buwaichuan/);
});
