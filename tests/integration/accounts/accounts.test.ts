import { beforeEach, describe, expect, test, vi } from "vitest";
import { sessionScope } from "@/lib/accounts/policy";
import { findActor, listSessions } from "@/lib/accounts/query";
import { changePassword } from "@/lib/accounts/services/change-password";
import { createFirstAdministrator } from "@/lib/accounts/services/create-first-administrator";
import { register } from "@/lib/accounts/services/register";
import { requestPasswordReset } from "@/lib/accounts/services/request-password-reset";
import { resetPassword } from "@/lib/accounts/services/reset-password";
import { revokeOtherSessions, revokeSession } from "@/lib/accounts/services/revoke-session";
import { signIn } from "@/lib/accounts/services/sign-in";
import { signOut } from "@/lib/accounts/services/sign-out";
import { verifyMail } from "@/lib/accounts/services/verify-mail";
import type { AuditSource } from "@/lib/platform/audit/append";
import { db } from "@/lib/platform/db/client";
import { sendWaitingMails, tokenIn } from "@/tests/support/mails";
import { asOwner } from "@/tests/support/owner";
import { unique } from "@/tests/support/unique";

const password = "three words in a row";
const device = { userAgent: "Firefox", address: "10.1.1.1" };
let visitor: AuditSource;

beforeEach(() => {
  visitor = { actor: "visitor", address: unique("10.0.0.") };
});

async function openAccount(): Promise<{ mail: string; sessionId: string }> {
  const mail = `${unique("person")}@example.cn`;
  await register(visitor, { name: "李明", mail, consent: true }, "zh-CN");
  const [letter] = await sendWaitingMails();
  const sessionId = await verifyMail(visitor, device, { token: tokenIn(letter), password });
  return { mail, sessionId };
}

async function actorOf(sessionId: string) {
  const actor = await findActor(sessionId);
  if (!actor) throw new Error("no actor");
  return actor;
}

const lastAudit = async () => db().auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });

describe("registering", () => {
  test("leads by mail to a password and a session", async () => {
    const { mail, sessionId } = await openAccount();
    expect(await findActor(sessionId)).toMatchObject({ name: "李明", appointments: [], representations: [], locale: "zh-CN" });
    expect(await signIn(visitor, device, { mail: mail.toUpperCase(), password })).not.toBe(sessionId);
  });

  test("keeps the consent with its version and time", async () => {
    const { sessionId } = await openAccount();
    const { personId } = await actorOf(sessionId);
    expect(await db().consent.findMany({ where: { personId } })).toMatchObject([{ kind: "privacy_notice", textVersion: "2026-11", withdrawnAt: null }]);
  });

  test("an address that has an account gets another mail and no second account", async () => {
    const { mail } = await openAccount();
    const before = await db().account.count();
    await register(visitor, { name: "别人", mail, consent: true }, "en");
    expect(await db().account.count()).toBe(before);
    expect((await sendWaitingMails()).map(({ subject }) => subject)).toEqual(["这个电子邮箱已有账号"]);
  });

  test("registering again before proving the address makes the newest link the only one", async () => {
    const mail = `${unique("again")}@example.cn`;
    await register(visitor, { name: "第一次", mail, consent: true }, "zh-CN");
    await register(visitor, { name: "第二次", mail, consent: true }, "zh-CN");
    const [older, newer] = await sendWaitingMails();
    await expect(verifyMail(visitor, device, { token: tokenIn(older), password })).rejects.toMatchObject({ code: "LINK_USED" });
    const sessionId = await verifyMail(visitor, device, { token: tokenIn(newer), password });
    expect((await actorOf(sessionId)).name).toBe("第二次");
  });

  test("two registrations at once make one account", async () => {
    const mail = `${unique("raced")}@example.cn`;
    const before = await db().account.count();
    await Promise.all([1, 2, 3].map(() => register(visitor, { name: "李明", mail, consent: true }, "zh-CN")));
    expect(await db().account.count()).toBe(before + 1);
    await sendWaitingMails();
  });

  test("links are used once, expire, and cannot be made up", async () => {
    const mail = `${unique("link")}@example.cn`;
    await register(visitor, { name: "李明", mail, consent: true }, "zh-CN");
    const [letter] = await sendWaitingMails();
    const token = tokenIn(letter);
    await expect(verifyMail(visitor, device, { token: `${token.slice(0, -3)}AAA`, password })).rejects.toMatchObject({ code: "LINK_UNKNOWN" });
    await expect(resetPassword(visitor, device, { token, password })).rejects.toMatchObject({ code: "LINK_UNKNOWN" }); // another purpose
    vi.useFakeTimers({ now: Date.now() + 24 * 3_600_000, toFake: ["Date"] });
    await expect(verifyMail(visitor, device, { token, password })).rejects.toMatchObject({ code: "LINK_EXPIRED" });
    vi.useRealTimers();
    await verifyMail(visitor, device, { token, password });
    await expect(verifyMail(visitor, device, { token, password: "another one entirely" })).rejects.toMatchObject({ code: "LINK_USED" });
    await expect(signIn(visitor, device, { mail, password: "another one entirely" })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
  });

  test("the mail is in the language of the page, and names nobody", async () => {
    await register(visitor, { name: "李明", mail: `${unique("english")}@example.cn`, consent: true }, "en");
    const [letter] = await sendWaitingMails();
    expect(letter?.subject).toBe("Choose a password to finish your registration");
    expect(letter?.text).toContain("/en/verify-mail/");
    expect(letter?.text).not.toContain("李明");
  });
});

describe("signing in", () => {
  test("says the same for a wrong password and an unknown address, and both are noted", async () => {
    const { mail } = await openAccount();
    await expect(signIn(visitor, device, { mail, password: "wrong" })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(await lastAudit()).toMatchObject({ action: "account.sign_in", result: "refused", source: visitor.address });
    await expect(signIn(visitor, device, { mail: "nobody@example.cn", password })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(await lastAudit()).toMatchObject({ action: "account.sign_in", result: "refused", objectId: null });
  });

  test("stops after five wrong passwords for a while, also for the right one", async () => {
    const { mail } = await openAccount();
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(signIn(visitor, device, { mail, password: "wrong" })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    await expect(signIn(visitor, device, { mail, password })).rejects.toMatchObject({ code: "TOO_MANY_ATTEMPTS", params: { minutes: 5 } });
    vi.useFakeTimers({ now: Date.now() + 301_000, toFake: ["Date"] });
    await signIn(visitor, device, { mail, password });
    vi.useRealTimers();
  });

  test("is refused for a disabled account and one without a proved address", async () => {
    const { mail, sessionId } = await openAccount();
    await asOwner("update accounts set disabled_at = now() where id = (select account_id from sessions where id = $1)", [sessionId]);
    await expect(signIn(visitor, device, { mail, password })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    expect(await findActor(sessionId)).toBeNull();
  });
});

describe("sessions", () => {
  test("end at once when they are revoked, and only by their owner", async () => {
    const { mail, sessionId } = await openAccount();
    const other = await signIn(visitor, { userAgent: "Chrome", address: "10.2.2.2" }, { mail, password });
    const actor = await actorOf(sessionId);
    expect((await listSessions(sessionScope(actor), actor.sessionId)).map(({ id, isCurrent, address }) => ({ id, isCurrent, address }))).toEqual(
      expect.arrayContaining([
        { id: sessionId, isCurrent: true, address: "10.1.1.1" },
        { id: other, isCurrent: false, address: "10.2.2.2" },
      ]),
    );
    const stranger = await actorOf((await openAccount()).sessionId);
    await expect(revokeSession(stranger, "", other)).rejects.toMatchObject({ code: "SESSION_UNKNOWN" });
    expect(await findActor(other)).not.toBeNull();
    await revokeSession(actor, "", other);
    expect(await findActor(other)).toBeNull();
    expect(await findActor(sessionId)).not.toBeNull();
  });

  test("end by signing out, and all others by one act", async () => {
    const { mail, sessionId } = await openAccount();
    const others = [await signIn(visitor, device, { mail, password }), await signIn(visitor, device, { mail, password })];
    await revokeOtherSessions(await actorOf(sessionId), "");
    for (const other of others) expect(await findActor(other)).toBeNull();
    await signOut(await actorOf(sessionId), "");
    expect(await findActor(sessionId)).toBeNull();
  });

  test("end when nobody uses them, and at the latest after their hours", async () => {
    const { sessionId } = await openAccount();
    const start = Date.now();
    const at = (minutes: number) => vi.useFakeTimers({ now: start + minutes * 60_000, toFake: ["Date"] });
    for (let minutes = 0; minutes < 12 * 60; minutes += 100) {
      at(minutes);
      expect(await findActor(sessionId)).not.toBeNull(); // each look counts as use
    }
    at(12 * 60 + 1);
    expect(await findActor(sessionId)).toBeNull();
    vi.useRealTimers();
    const idle = (await openAccount()).sessionId;
    vi.useFakeTimers({ now: Date.now() + 121 * 60_000, toFake: ["Date"] });
    expect(await findActor(idle)).toBeNull();
    vi.useRealTimers();
  });

  test("know what their person may do today, not yesterday", async () => {
    const { sessionId } = await openAccount();
    const { personId } = await actorOf(sessionId);
    const [alliance] = await asOwner<{ id: string }>("select id from alliances where slug = 'modern-food'");
    await asOwner(
      "insert into appointments (id, person_id, role, alliance_id, starts_on, ends_before, created_at) values (uuidv7(), $1, 'officer', $2, '2026-01-01', '2026-03-01', 'epoch')",
      [personId, alliance?.id],
    );
    const day = async (date: string) => {
      vi.useFakeTimers({ now: new Date(`${date}T12:00:00+08:00`), toFake: ["Date"] });
      await asOwner("update sessions set last_seen_at = $2, expires_at = $2::timestamptz + interval '1 hour' where id = $1", [
        sessionId,
        `${date}T12:00:00+08:00`,
      ]);
      const { appointments } = await actorOf(sessionId);
      vi.useRealTimers();
      return appointments;
    };
    expect(await day("2025-12-31")).toEqual([]);
    expect(await day("2026-01-01")).toEqual([{ role: "officer", allianceId: alliance?.id, allianceSlug: "modern-food" }]);
    expect(await day("2026-02-28")).toHaveLength(1);
    expect(await day("2026-03-01")).toEqual([]);
  });
});

describe("passwords", () => {
  test("a forgotten one is replaced by mail, and every session ends", async () => {
    const { mail, sessionId } = await openAccount();
    await requestPasswordReset(visitor, { mail });
    const [letter] = await sendWaitingMails();
    const fresh = await resetPassword(visitor, device, { token: tokenIn(letter), password: "quite another password" });
    expect(await findActor(sessionId)).toBeNull();
    expect(await findActor(fresh)).not.toBeNull();
    await expect(signIn(visitor, device, { mail, password })).rejects.toMatchObject({ code: "SIGN_IN_FAILED" });
    await signIn(visitor, device, { mail, password: "quite another password" });
    expect((await sendWaitingMails()).map(({ subject }) => subject)).toEqual(["密码已更改"]);
  });

  test("asking for an unknown address mails nobody and says nothing", async () => {
    await requestPasswordReset(visitor, { mail: "nobody@example.cn" });
    expect(await sendWaitingMails()).toEqual([]);
  });

  test("changing one needs the present one and ends the other sessions", async () => {
    const { mail, sessionId } = await openAccount();
    const other = await signIn(visitor, device, { mail, password });
    const actor = await actorOf(sessionId);
    await expect(changePassword(actor, "", { current: "wrong", password: "a new long password" })).rejects.toMatchObject({
      code: "PASSWORD_WRONG",
      field: "current",
    });
    expect(await findActor(other)).not.toBeNull();
    await changePassword(actor, "", { current: password, password: "a new long password" });
    expect(await findActor(other)).toBeNull();
    expect(await findActor(sessionId)).not.toBeNull();
    await signIn(visitor, device, { mail, password: "a new long password" });
    await sendWaitingMails();
  });
});

test("there is one first administrator; everybody else is appointed", async () => {
  await expect(createFirstAdministrator({ name: "管理员", mail: "root@example.cn", password })).rejects.toMatchObject({ code: "ADMINISTRATOR_EXISTS" });
  await asOwner("delete from appointments where role = 'system_admin'");
  await createFirstAdministrator({ name: "管理员", mail: "root@example.cn", password });
  const actor = await actorOf(await signIn(visitor, device, { mail: "root@example.cn", password }));
  expect(actor.appointments).toEqual([{ role: "system_admin", allianceId: null, allianceSlug: null }]);
});
