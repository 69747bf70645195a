import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/accounts/password";
import { mailIndex, sealContact } from "@/lib/accounts/person";
import { dayToColumn, now } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/transaction";
import { home, isPersonaName, mailOf, type Persona, type PersonaSignIn, personas } from "./personas";

/** Gives every persona an account with a random password; answers them once, for the table `npm start` prints. */
export async function seedPersonas(tx: Transaction): Promise<PersonaSignIn[]> {
  const signIns: PersonaSignIn[] = [];
  for (const [name, persona] of Object.entries(personas)) {
    if (!isPersonaName(name)) continue;
    const signIn = { name, mail: mailOf(name), password: randomBytes(9).toString("base64url") };
    await seedPersona(tx, persona, signIn);
    signIns.push(signIn);
  }
  return signIns;
}

async function seedPersona(tx: Transaction, persona: Persona, { mail, password }: PersonaSignIn): Promise<void> {
  const at = now();
  const { id: personId } = await tx.person.create({
    data: { ...sealContact({ name: `演示·${persona.title["zh-CN"]}`, mail }), isDemo: true, createdAt: at },
    select: { id: true },
  });
  await tx.account.create({
    data: {
      personId,
      signInIndex: mailIndex(mail),
      passwordHash: await hashPassword(password),
      isDemo: true,
      createdAt: at,
      passwordChangedAt: at,
      mailVerifiedAt: at,
    },
  });
  if (persona.appointment) await appoint(tx, personId, persona.appointment);
  if (persona.representation) await represent(tx, personId, persona.representation);
}

const since = dayToColumn("2024-01-02");

async function appoint(tx: Transaction, personId: string, { role, alliance }: NonNullable<Persona["appointment"]>): Promise<void> {
  const allianceId = alliance ? (await tx.alliance.findUniqueOrThrow({ where: { slug: alliance }, select: { id: true } })).id : null;
  await tx.appointment.create({ data: { personId, role, allianceId, startsOn: since, createdAt: now() } });
}

async function represent(tx: Transaction, personId: string, { kind, tier }: NonNullable<Persona["representation"]>): Promise<void> {
  const grant = await tx.tierGrant.findFirstOrThrow({
    where: { tier: { code: tier, alliance: { slug: home } }, membership: { organization: { isDemo: true } } },
    orderBy: { membership: { organization: { pinyin: "asc" } } },
    select: { membership: { select: { id: true, organizationId: true, startsOn: true } } },
  });
  const { id, organizationId, startsOn } = grant.membership;
  await tx.representation.create({
    data: { personId, organizationId, kind, membershipId: kind === "representative" ? id : null, startsOn: startsOn ?? since, createdAt: now() },
  });
}
