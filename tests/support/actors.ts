import type { Actor } from "@/lib/accounts/actor";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import { findActor } from "@/lib/accounts/query";
import { addDays, dayToColumn, now, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind, Role } from "@/lib/platform/db/generated/enums";
import { seal } from "@/lib/platform/db/sealed";
import { unique } from "./unique";

/* People that tests need: with an account, a session, and what they are appointed to. */

export interface Somebody {
  personId: string;
  accountId: string;
  mail: string;
}

export async function makePerson(name = "测试人员"): Promise<Somebody> {
  const at = now();
  const mail = `${unique("person")}-${Math.random().toString(36).slice(2, 8)}@test.example`;
  const { id: personId } = await db().person.create({ data: { ...sealContact({ name, mail }), createdAt: at }, select: { id: true } });
  const { id: accountId } = await db().account.create({
    data: { personId, signInIndex: mailIndex(mail), createdAt: at, mailVerifiedAt: at },
    select: { id: true },
  });
  return { personId, accountId, mail };
}

/** Who the person is to the product today, as a request of theirs would find it. */
export async function actAs({ accountId }: Somebody): Promise<Actor> {
  const at = now();
  const { id } = await db().session.create({
    data: {
      ...{ accountId, userAgent: "test", addressSealed: seal("127.0.0.1", "session.address"), createdAt: at, lastSeenAt: at },
      expiresAt: new Date(at.getTime() + 3_600_000),
    },
    select: { id: true },
  });
  const actor = await findActor(id);
  if (!actor) throw new Error("The session does not open");
  return actor;
}

/** From today on, or over and done with: what ended yesterday gives no right today. */
const periods = {
  current: () => ({ startsOn: dayToColumn(today()) }),
  ended: () => ({ startsOn: dayToColumn(addDays(today(), -30)), endsBefore: dayToColumn(today()) }),
};

export async function appoint(somebody: Somebody, role: Role, alliance?: string, period: keyof typeof periods = "current"): Promise<void> {
  const allianceId = alliance ? (await db().alliance.findUniqueOrThrow({ where: { slug: alliance }, select: { id: true } })).id : null;
  await db().appointment.create({ data: { personId: somebody.personId, role, allianceId, ...periods[period](), createdAt: now() } });
}

export async function represent(
  { personId }: Somebody,
  organizationId: string,
  kind: RepresentationKind = "org_admin",
  period: keyof typeof periods = "current",
): Promise<void> {
  await db().representation.create({ data: { personId, organizationId, kind, ...periods[period](), createdAt: now() } });
}

/** Somebody appointed in a secretariat, ready to act. */
export async function secretariatActor(role: Role, alliance: string, name = "秘书"): Promise<Actor> {
  const person = await makePerson(name);
  await appoint(person, role, alliance);
  return actAs(person);
}

/** Somebody who acts for an organization, ready to act. */
export async function unitActor(organizationId: string, kind: RepresentationKind = "org_admin", name = "单位人员"): Promise<Actor> {
  const person = await makePerson(name);
  await represent(person, organizationId, kind);
  return actAs(person);
}
