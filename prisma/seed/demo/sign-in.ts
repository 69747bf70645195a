import type { Actor } from "@/lib/accounts/actor";
import { findActor } from "@/lib/accounts/query";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { seal } from "@/lib/platform/db/sealed";
import { address } from "./paper";
import type { Player } from "./seed-personas";

const signedIn = new Map<string, Promise<Actor>>();

/** A player as the product knows whoever is signed in: read once, since nobody's part changes while the story is told. */
export function actorOf({ accountId }: Player): Promise<Actor> {
  const actor = signedIn.get(accountId) ?? signIn(accountId);
  signedIn.set(accountId, actor);
  return actor;
}

async function signIn(accountId: string): Promise<Actor> {
  const at = now();
  const { id } = await db().session.create({
    data: {
      ...{ accountId, userAgent: "Demonstration", addressSealed: seal(address, "session.address"), createdAt: at, lastSeenAt: at },
      expiresAt: new Date(at.getTime() + 3_600_000),
    },
    select: { id: true },
  });
  const actor = await findActor(id);
  if (!actor) throw new Error("Whoever just signed in is somebody");
  return actor;
}

/** Nobody is left signed in who could act on behalf of the demonstration. */
export async function signEverybodyOut(): Promise<void> {
  signedIn.clear();
  await db().session.updateMany({ where: { revokedAt: null }, data: { revokedAt: now() } });
}
