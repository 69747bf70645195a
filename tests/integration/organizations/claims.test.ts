import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/accounts/actor";
import { claimDeskScope, ownClaimScope } from "@/lib/organizations/policy";
import { findClaim, findClaimFile, findClaimTargets, listClaims } from "@/lib/organizations/queries/claims";
import { beginRepresentation } from "@/lib/organizations/services/begin-representation";
import { claimOrganization } from "@/lib/organizations/services/claim-organization";
import { decideClaim } from "@/lib/organizations/services/decide-claim";
import { invitePerson } from "@/lib/organizations/services/invite-person";
import { withdrawClaim } from "@/lib/organizations/services/withdraw-claim";
import { systemSource } from "@/lib/platform/audit/append";
import { dayToColumn, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { seal } from "@/lib/platform/db/sealed";
import { inTransaction } from "@/lib/platform/db/transaction";
import { actAs, appoint, makePerson, represent, secretariatActor, unitActor } from "@/tests/support/actors";
import { makeMembership, makeOrganization } from "@/tests/support/factories";
import { unique } from "@/tests/support/unique";

const alliance = "modern-textiles";

let unit: { id: string; slug: string };
let claimant: Actor;
let chief: Actor;

beforeEach(async () => {
  unit = await makeOrganization({ name: unique("被认领测试单位") });
  claimant = await actAs(await makePerson("认领人"));
  chief = await secretariatActor("secretary_general", alliance);
});

async function upload(by: Actor): Promise<string> {
  const { id } = await db().storedFile.create({
    data: {
      ...{ storageKey: `te/${randomUUID()}`, nameSealed: seal("执照.pdf", "file.name"), mediaType: "application/pdf", size: 10 },
      ...{ sha256: "0".repeat(64), uploadedAt: now(), uploaderId: by.accountId },
    },
    select: { id: true },
  });
  return id;
}

const answers = { post: "办公室主任", explanation: "原管理员已离职" };

async function claim(by = claimant, organization = unit): Promise<string> {
  return claimOrganization(by, "", { organization: organization.slug, ...answers, licence: await upload(by), letter: await upload(by) });
}

const join = (organization = unit, slug = alliance) => makeMembership({ organizationId: organization.id, alliance: slug, from: "2025-01-01" });
const read = (number: string) => db().claim.findUniqueOrThrow({ where: { number }, include: { tasks: true, alliance: { select: { slug: true } } } });
const accept = (number: string, handover: "joint" | "transfer" = "joint") => ({ number, version: 1, decision: "accept" as const, handover });
const refuse = (number: string) => ({ number, version: 1, decision: "refuse" as const, reason: "papers_differ" as const, words: "认领函未盖章" });

/** Who was told what of a claim. */
async function told(number: string): Promise<Record<string, string[]>> {
  const { id } = await read(number);
  const messages = await db().message.findMany({ where: { sourceId: id }, orderBy: { template: "asc" }, select: { template: true, accountId: true } });
  return Object.fromEntries(
    [...new Set(messages.map(({ accountId }) => accountId))].map((account) => [
      account,
      messages.flatMap((message) => (message.accountId === account ? [message.template] : [])),
    ]),
  );
}

describe("claiming", () => {
  test("numbers the claim, takes the papers, opens a task, and tells claimant, unit and secretariat", async () => {
    await join();
    const present = await unitActor(unit.id);
    const number = await claim();
    expect(number).toMatch(/^RL-\d{4}-\d{4}$/);
    const made = await read(number);
    expect(made).toMatchObject({ status: "open", version: 1, answers, alliance: { slug: alliance } });
    expect(made.tasks).toMatchObject([{ kind: "decide_claim", relation: "secretary_general", closedAt: null, allianceId: made.allianceId }]);
    expect(await db().storedFile.count({ where: { id: { in: [made.licenceFileId, made.letterFileId] }, takenAt: { not: null } } })).toBe(2);
    expect(await told(number)).toMatchObject({
      [claimant.accountId]: ["claim_made"],
      [present.accountId]: ["claim_noted"],
      [chief.accountId]: ["claim_received"],
    });
  });

  test("gives no power and shows nothing of the unit's people to the claimant", async () => {
    await claim();
    expect((await actAs({ ...claimant, mail: "" })).representations).toEqual([]);
  });

  test("goes to the province where no alliance holds the unit, to the alliance of an application, to that of a membership first", async () => {
    const province = await makePerson("省级");
    await appoint(province, "province_admin");
    const first = await claim();
    expect(await read(first)).toMatchObject({ allianceId: null, tasks: [] });
    expect((await told(first))[province.accountId]).toEqual(["claim_received"]);

    const applying = await makeOrganization({ name: unique("申请中单位") });
    await submitApplication(applying.id, "modern-food");
    expect(await read(await claim(claimant, applying))).toMatchObject({ alliance: { slug: "modern-food" } });
    await join(applying);
    const other = await actAs(await makePerson());
    expect(await read(await claim(other, applying))).toMatchObject({ alliance: { slug: alliance } });
  });

  test("is made once per unit while it is open, also by two presses at once", async () => {
    const results = await Promise.allSettled([claim(), claim(), claim()]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.filter((result) => result.status === "rejected" && result.reason.code === "CLAIM_OPEN")).toHaveLength(2);
    await claim(await actAs(await makePerson())); // another person may
  });

  test("needs papers of one's own that serve nothing else", async () => {
    const stranger = await actAs(await makePerson());
    const [mine, theirs] = [await upload(claimant), await upload(stranger)];
    const make = (licence: string, letter: string) => claimOrganization(claimant, "", { organization: unit.slug, ...answers, licence, letter });
    await expect(make(mine, theirs)).rejects.toMatchObject({ code: "CLAIM_FILES_GONE" });
    await expect(make(mine, randomUUID())).rejects.toMatchObject({ code: "CLAIM_FILES_GONE" });
    expect(await db().storedFile.findUniqueOrThrow({ where: { id: mine } })).toMatchObject({ takenAt: null });
    await withdrawClaim(claimant, "", await make(mine, await upload(claimant)));
    await expect(make(mine, await upload(claimant))).rejects.toMatchObject({ code: "CLAIM_FILES_GONE" });
  });

  test("is not for administrators of the unit, nor for units that do not exist", async () => {
    const admin = await unitActor(unit.id);
    await expect(claim(admin)).rejects.toMatchObject({ code: "ALREADY_ADMINISTRATOR" });
    await claim(await unitActor(unit.id, "liaison"));
    await expect(claim(claimant, { id: "", slug: "no-such-unit" })).rejects.toMatchObject({ code: "CLAIM_TARGET_UNKNOWN" });
  });

  test("finds a unit by its exact name or code only, and shows the code by its ends", async () => {
    const name = unique("查找（测试）单位");
    const { id, slug } = await makeOrganization({ name });
    await db().organization.update({ where: { id }, data: { creditCode: "91410000170001401D" } });
    const found = [{ slug, name, isDemo: false, creditCode: "9141**********401D" }];
    for (const typed of [name, ` ${name.replace("（", "(").replace("）", ")")} `, "９１410000170001401d"]) expect(await findClaimTargets(typed)).toEqual(found);
    for (const typed of ["查找", "", "  ", "9141", "%", "91410000170001401E"]) expect(await findClaimTargets(typed)).toEqual([]);
  });
});

/** As much of an application as its secretariat has to hold the unit. */
async function submitApplication(organizationId: string, slug: string): Promise<void> {
  const { id: allianceId } = await db().alliance.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const { id: tierId } = await db().tier.findFirstOrThrow({ where: { allianceId, code: "member" }, select: { id: true } });
  const route = await db().route.findFirst({ where: { allianceId, matter: "admission" }, include: { stages: { orderBy: { position: "asc" } } } });
  const made =
    route ??
    (await db().route.create({
      data: {
        allianceId,
        matter: "admission",
        version: 1,
        createdAt: now(),
        stages: { create: { position: 1, kind: "in_acceptance", name: {}, settings: {} } },
      },
      include: { stages: true },
    }));
  const author = await makePerson();
  await db().application.create({
    data: {
      ...{ number: unique("TEST-"), matter: "admission", status: "in_acceptance", stagePosition: made.stages[0]?.position ?? 1, draft: {} },
      ...{ createdAt: now(), updatedAt: now(), submittedAt: now(), enteredAt: now(), organizationId, allianceId, tierId, routeId: made.id },
      createdById: author.personId,
    },
  });
}

describe("accepting", () => {
  test("jointly lets the claimant administer beside those who do, verifies the unit, and tells everybody", async () => {
    await join();
    const present = await unitActor(unit.id);
    const number = await claim();
    expect(await decideClaim(chief, "", accept(number))).toEqual({ alliance });
    expect(await read(number)).toMatchObject({ status: "accepted", version: 2, decidedById: chief.personId, tasks: [{ closedAt: expect.any(Date) }] });
    expect((await actAs({ ...claimant, mail: "" })).representations).toMatchObject([{ kind: "org_admin", organizationId: unit.id }]);
    expect((await actAs({ ...present, mail: "" })).representations).toHaveLength(1);
    const organization = await db().organization.findUniqueOrThrow({ where: { id: unit.id }, include: { verifiedBy: true } });
    expect(organization).toMatchObject({ verifiedAt: expect.any(Date), verifiedBy: { slug: alliance } });
    expect(await told(number)).toMatchObject({
      [claimant.accountId]: ["claim_accepted", "claim_made"],
      [present.accountId]: ["claim_noted", "claim_settled"],
    });
  });

  test("with a transfer ends administrators, liaisons and invitations, and leaves representatives", async () => {
    const { id: membershipId } = await join();
    const admin = await unitActor(unit.id);
    const liaison = await unitActor(unit.id, "liaison");
    const representative = await makePerson();
    await db().representation.create({
      data: {
        personId: representative.personId,
        organizationId: unit.id,
        kind: "representative",
        membershipId,
        startsOn: dayToColumn("2025-01-01"),
        createdAt: now(),
      },
    });
    await invitePerson(admin, "", { unit: unit.slug, name: "受邀人", mail: `${unique("late")}@test.example`, kind: "org_admin" });
    await decideClaim(chief, "", accept(await claim(), "transfer"));
    for (const former of [admin, liaison]) expect((await actAs({ ...former, mail: "" })).representations).toEqual([]);
    expect((await actAs(representative)).representations).toHaveLength(1);
    expect(await db().invitation.findMany({ where: { organizationId: unit.id } })).toMatchObject([{ revokedAt: expect.any(Date) }]);
  });

  test("with a transfer leaves no way in to somebody who is just accepting an invitation", async () => {
    await join();
    const friend = await makePerson();
    await invitePerson(await unitActor(unit.id), "", { unit: unit.slug, name: "熟人", mail: friend.mail, kind: "org_admin" });
    const number = await claim();
    // An acceptance that has done its work and not committed yet when the decision begins.
    const accepting = inTransaction(systemSource, async (tx) => {
      await tx.invitation.updateMany({ where: { organizationId: unit.id }, data: { acceptedAt: now() } });
      await beginRepresentation(tx, { organizationId: unit.id, personId: friend.personId, kind: "org_admin" });
      await setTimeout(400);
    });
    await setTimeout(100);
    await Promise.all([accepting, decideClaim(chief, "", accept(number, "transfer"))]);
    expect(await db().representation.findMany({ where: { organizationId: unit.id } })).toMatchObject([{ personId: claimant.personId }]);
  });

  test("by the province leaves the unit unverified, for no alliance vouches for it", async () => {
    const province = await makePerson();
    await appoint(province, "province_admin");
    const number = await claim();
    expect(await decideClaim(await actAs(province), "", accept(number))).toEqual({ alliance: null });
    expect(await db().organization.findUniqueOrThrow({ where: { id: unit.id } })).toMatchObject({ verifiedAt: null, verifiedById: null });
  });

  test("keeps who verified a unit before", async () => {
    await join();
    await db().organization.update({ where: { id: unit.id }, data: { verifiedAt: dayToColumn("2025-01-01") } });
    await decideClaim(chief, "", accept(await claim()));
    expect(await db().organization.findUniqueOrThrow({ where: { id: unit.id } })).toMatchObject({ verifiedAt: dayToColumn("2025-01-01"), verifiedById: null });
  });
});

describe("refusing and withdrawing", () => {
  test("a refusal tells the claimant the reason and changes nothing else", async () => {
    await join();
    const present = await unitActor(unit.id);
    const number = await claim();
    await decideClaim(chief, "", refuse(number));
    expect(await read(number)).toMatchObject({ status: "refused", reasonCode: "papers_differ", reasonText: "认领函未盖章" });
    expect((await actAs({ ...claimant, mail: "" })).representations).toEqual([]);
    expect(await db().organization.findUniqueOrThrow({ where: { id: unit.id } })).toMatchObject({ verifiedAt: null });
    const letter = await db().message.findFirstOrThrow({ where: { accountId: claimant.accountId, template: "claim_refused" } });
    expect(letter.params).toMatchObject({ reason: "papers_differ", words: "认领函未盖章" });
    expect((await told(number))[present.accountId]).toEqual(["claim_noted", "claim_settled"]);
    await claim(); // with better papers
  });

  test("a withdrawn claim cannot be decided, and only its claimant withdraws it", async () => {
    await join();
    const number = await claim();
    await expect(withdrawClaim(chief, "", number)).rejects.toMatchObject({ code: "CLAIM_UNKNOWN" });
    await withdrawClaim(claimant, "", number);
    expect(await read(number)).toMatchObject({ status: "withdrawn", tasks: [{ closedAt: expect.any(Date) }] });
    await expect(decideClaim(chief, "", accept(number))).rejects.toMatchObject({ code: "CLAIM_DECIDED", params: { by: "claimant" } });
    await expect(withdrawClaim(claimant, "", number)).rejects.toMatchObject({ code: "CLAIM_DECIDED" });
  });

  test("of two who decide at once one wins, and the other learns by which office and when", async () => {
    await join();
    const second = await secretariatActor("secretary_general", alliance);
    const number = await claim();
    const results = await Promise.allSettled([decideClaim(chief, "", accept(number, "transfer")), decideClaim(second, "", refuse(number))]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { status, decidedAt } = await read(number);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { code: "CLAIM_DECIDED", params: { by: "secretary_general", at: decidedAt } },
    });
    expect((await actAs({ ...claimant, mail: "" })).representations).toHaveLength(status === "accepted" ? 1 : 0);
    const messages = (await told(number))[claimant.accountId] ?? [];
    expect(messages).toEqual([status === "accepted" ? "claim_accepted" : "claim_made", status === "accepted" ? "claim_made" : "claim_refused"]);
  });

  test("a decision about another version than the present one does nothing", async () => {
    await join();
    const number = await claim();
    await expect(decideClaim(chief, "", { ...accept(number), version: 7 })).rejects.toMatchObject({ code: "CLAIM_DECIDED" });
    expect(await read(number)).toMatchObject({ status: "open", version: 1 });
  });
});

describe("who may", () => {
  const personas = {
    secretaryGeneral: async () => chief,
    officer: () => secretariatActor("officer", alliance),
    reviewer: () => secretariatActor("reviewer", alliance),
    secretaryGeneralElsewhere: () => secretariatActor("secretary_general", "modern-food"),
    provinceAdmin: async () => {
      const person = await makePerson();
      await appoint(person, "province_admin");
      return actAs(person);
    },
    provinceViewer: async () => {
      const person = await makePerson();
      await appoint(person, "province_viewer");
      return actAs(person);
    },
    orgAdmin: () => unitActor(unit.id),
    claimant: async () => claimant,
    nobody: async () => actAs(await makePerson()),
  };
  type Persona = keyof typeof personas;
  const names = Object.keys(personas) as Persona[];
  const deciders: Record<"alliance" | "province", Persona> = { alliance: "secretaryGeneral", province: "provinceAdmin" };
  const table = names.flatMap((name) => (["alliance", "province"] as const).map((holder) => ({ name, holder })));

  test.each(table)("$name, a claim held by the $holder", async ({ name, holder }) => {
    if (holder === "alliance") await join();
    const number = await claim();
    const { licenceFileId } = await read(number);
    const actor = await personas[name]();
    const desk = holder === "alliance" ? alliance : null;
    const mayDecide = deciders[holder] === name;
    const others = await db().message.count();

    expect(Boolean(await findClaim(claimDeskScope(actor), desk, number))).toBe(mayDecide);
    expect((await listClaims(claimDeskScope(actor), desk)).some((listed) => listed.number === number)).toBe(mayDecide);
    expect(Boolean(await findClaimFile(actor, licenceFileId))).toBe(mayDecide || name === "claimant");
    expect((await listClaims(ownClaimScope(actor))).length).toBe(name === "claimant" ? 1 : 0);
    if (mayDecide) return decideClaim(actor, "", accept(number)).then(() => {});
    await expect(decideClaim(actor, "", accept(number))).rejects.toMatchObject({ code: "CLAIM_UNKNOWN" });
    expect(await read(number)).toMatchObject({ status: "open", version: 1 });
    expect(await db().message.count()).toBe(others);
  });

  test("nobody decides on their own claim, nor on one on their own unit", async () => {
    await join();
    const own = await claim(chief);
    await expect(decideClaim(chief, "", accept(own))).rejects.toMatchObject({ code: "OWN_CLAIM" });
    const colleague = await makePerson();
    await appoint(colleague, "secretary_general", alliance);
    await represent(colleague, unit.id, "liaison");
    await expect(decideClaim(await actAs(colleague), "", accept(own))).rejects.toMatchObject({ code: "CLAIM_OWN_ORGANIZATION" });
    expect(await read(own)).toMatchObject({ status: "open" });
  });

  test("a claim of one alliance is not found at the desk of another, whoever leads both", async () => {
    await join();
    const number = await claim();
    const person = await makePerson();
    await appoint(person, "secretary_general", alliance);
    await appoint(person, "secretary_general", "modern-food");
    const both = claimDeskScope(await actAs(person));
    expect(await findClaim(both, "modern-food", number)).toBeNull();
    expect(await findClaim(both, null, number)).toBeNull();
    expect(await findClaim(both, alliance, number)).toMatchObject({ number, claimant: { name: "认领人", mail: "p*@test.example" } });
  });
});
