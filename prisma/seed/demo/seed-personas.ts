import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/accounts/password";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { isPersonaName, mailOf, type PersonaName, type PersonaSignIn, personas } from "./personas";

/** Somebody who acts in the demonstration. */
export interface Player {
  personId: string;
  accountId: string;
}

/** A sign-in per persona, with a random password and what the database keeps of it. */
export async function chooseSignIns(): Promise<(PersonaSignIn & { passwordHash: string })[]> {
  const names = Object.keys(personas).filter(isPersonaName);
  return Promise.all(
    names.map(async (name) => {
      const password = randomBytes(9).toString("base64url");
      return { name, mail: mailOf(name), password, passwordHash: await hashPassword(password) };
    }),
  );
}

/** Gives every persona an account, and the roles that belong to no unit. */
export async function seedPersonas(tx: Transaction, signIns: Awaited<ReturnType<typeof chooseSignIns>>): Promise<Map<PersonaName, Player>> {
  const players = new Map<PersonaName, Player>();
  for (const { name, mail, passwordHash } of signIns) {
    const { title } = personas[name];
    players.set(name, await makePlayer(tx, `演示·${title["zh-CN"]}`, { mail, passwordHash }));
  }
  for (const [name, { personId }] of players) {
    const persona = personas[name];
    if (!("appointment" in persona)) continue;
    const { role } = persona.appointment;
    const slug = "alliance" in persona.appointment ? persona.appointment.alliance : null;
    const alliance = slug && (await tx.alliance.findUniqueOrThrow({ where: { slug }, select: { id: true } }));
    await tx.appointment.create({ data: { personId, role, allianceId: alliance ? alliance.id : null, startsOn: dayToColumn(today()), createdAt: now() } });
  }
  return players;
}

/** A made-up person with an account; without a sign-in nobody can enter by it, and no mail goes there. */
export async function makePlayer(tx: Transaction, name: string, signIn?: { mail: string; passwordHash: string }): Promise<Player> {
  const at = now();
  const { id: personId } = await tx.person.create({
    data: { ...sealContact({ name, ...(signIn ? { mail: signIn.mail } : {}) }), isDemo: true, createdAt: at },
    select: { id: true },
  });
  const { id: accountId } = await tx.account.create({
    data: {
      ...{ personId, isDemo: true, createdAt: at },
      ...(signIn ? { signInIndex: mailIndex(signIn.mail), passwordHash: signIn.passwordHash, passwordChangedAt: at, mailVerifiedAt: at } : {}),
    },
    select: { id: true },
  });
  return { personId, accountId };
}
