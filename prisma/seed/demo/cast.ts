import { pinyinOf } from "@/lib/organizations/name";
import { dayToColumn, now, today } from "@/lib/platform/clock";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";
import type { Transaction } from "@/lib/platform/db/transaction";
import { readText } from "@/lib/platform/i18n/locale";
import { type OrganizationSeed, seedOrganizations, syntheticOrganizations, type Unit } from "./organizations";
import { home, type PersonaName, personas } from "./personas";
import { makePlayer, type Player } from "./seed-personas";

/** A unit with the people who act for it. */
export interface ActingUnit extends Unit {
  administrator: Player;
  /** Who speaks for it in an alliance, where that is not the administrator; by the alliance's slug. */
  representatives: Map<string, Player>;
}

const deskRoles = ["officer", "reviewer", "secretary_general"] as const;

/** The people of one secretariat. */
export type Desk = Record<(typeof deskRoles)[number], Player>;

const roleNames = { officer: "办事员", reviewer: "初审员", secretary_general: "秘书长" };

/** A secretariat per alliance: the personas where they are appointed, else people of whom nobody has the password. */
export async function seedDesks(tx: Transaction, players: Map<PersonaName, Player>): Promise<Map<string, Desk>> {
  const desks = new Map<string, Desk>();
  for (const { id: allianceId, slug, cluster } of await tx.alliance.findMany({
    orderBy: { position: "asc" },
    select: { id: true, slug: true, cluster: true },
  })) {
    const fill = async (role: keyof Desk): Promise<Player> => {
      const persona = await tx.appointment.findFirst({ where: { allianceId, role }, select: { personId: true } });
      const known = [...players.values()].find(({ personId }) => personId === persona?.personId);
      if (known) return known;
      const player = await makePlayer(tx, `演示·${readText(cluster)["zh-CN"]}联盟秘书处${roleNames[role]}`);
      await tx.appointment.create({ data: { personId: player.personId, role, allianceId, startsOn: dayToColumn(today()), createdAt: now() } });
      return player;
    };
    desks.set(slug, { officer: await fill("officer"), reviewer: await fill("reviewer"), secretary_general: await fill("secretary_general") });
  }
  return desks;
}

/** Organizations with an administrator each; units of personas are administered, linked and represented by them. */
export async function seedUnits(tx: Transaction, seeds: OrganizationSeed[], players: Map<PersonaName, Player>): Promise<ActingUnit[]> {
  const units: ActingUnit[] = [];
  for (const unit of await seedOrganizations(tx, seeds)) {
    const parts = partsIn(unit.seed, players);
    const persona = parts.find(({ kind }) => kind === "org_admin")?.player;
    const administrator = persona ?? (await makePlayer(tx, `演示·${unit.seed.shortName}管理员`));
    const speaker = parts.find(({ kind }) => kind === "representative")?.player;
    await begin(tx, unit, administrator, "org_admin");
    for (const { kind, player } of parts) if (kind === "liaison") await begin(tx, unit, player, kind);
    if (speaker) await introduce(tx, unit, speaker);
    units.push({ ...unit, administrator, representatives: new Map(speaker ? [[home, speaker]] : []) });
  }
  return units;
}

/** The parts personas play in a unit: each in the first unit of its tier. */
function partsIn(seed: OrganizationSeed, players: Map<PersonaName, Player>): { kind: RepresentationKind; player: Player }[] {
  return [...players].flatMap(([name, player]) => {
    const persona = personas[name];
    return "representation" in persona && unitOf(persona.representation.tier) === seed ? [{ kind: persona.representation.kind, player }] : [];
  });
}

/** The first unit of a tier in the personas' alliance, in the order of pinyin. */
function unitOf(tier: string): OrganizationSeed | undefined {
  return syntheticOrganizations
    .filter(({ memberships }) => memberships.some((membership) => membership.alliance === home && membership.tier === tier))
    .toSorted((left, right) => (pinyinOf(left.name) < pinyinOf(right.name) ? -1 : 1))[0];
}

async function begin(tx: Transaction, { id: organizationId }: Unit, { personId }: Player, kind: "org_admin" | "liaison"): Promise<void> {
  await tx.representation.create({ data: { organizationId, personId, kind, startsOn: dayToColumn(today()), createdAt: now() } });
}

/** Whoever is to represent a unit that joins later is its liaison until then: an application names one of the unit's own people. */
async function introduce(tx: Transaction, { id: organizationId, seed }: Unit, { personId }: Player): Promise<void> {
  const since = seed.memberships.find(({ alliance }) => alliance === home)?.since ?? today();
  await tx.representation.create({
    data: { organizationId, personId, kind: "liaison", startsOn: dayToColumn(today()), endsBefore: dayToColumn(since), createdAt: now() },
  });
}
