import { now, today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { unseal } from "@/lib/platform/db/sealed";
import { settings } from "@/lib/platform/env";
import { isLocale } from "@/lib/platform/i18n/locale";
import type { Actor } from "./actor";
import { openMail, openName } from "./person";
import type { SessionScope } from "./policy";
import type { Me, SessionView } from "./types";

const writeLastSeenEvery = 60_000;

interface ActorRow {
  accountId: string;
  personId: string;
  locale: string;
  nameSealed: string | null;
  lastSeenAt: Date;
  appointments: Actor["appointments"];
  representations: Actor["representations"];
}

/** Who a session stands for today, with appointments and representations; null when it was revoked, expired or idle too long. */
export async function findActor(sessionId: string): Promise<Actor | null> {
  const at = now();
  const idleSince = new Date(at.getTime() - settings().SESSION_IDLE_MINUTES * 60_000);
  const [row] = await db().$queryRaw<ActorRow[]>`
    select a.id as "accountId", a.person_id as "personId", a.locale, p.name_sealed as "nameSealed", s.last_seen_at as "lastSeenAt",
      coalesce((select json_agg(json_build_object('role', x.role, 'allianceId', x.alliance_id, 'allianceSlug', l.slug) order by x.created_at)
                from appointments x left join alliances l on l.id = x.alliance_id
                where x.person_id = a.person_id and x.period @> ${today()}::date), '[]') as appointments,
      coalesce((select json_agg(json_build_object('kind', r.kind, 'organizationId', r.organization_id, 'membershipId', r.membership_id) order by r.created_at)
                from representations r
                where r.person_id = a.person_id and r.period @> ${today()}::date), '[]') as representations
    from sessions s
    join accounts a on a.id = s.account_id and a.disabled_at is null
    join persons p on p.id = a.person_id
    where s.id = ${sessionId}::uuid and s.revoked_at is null and s.expires_at > ${at} and s.last_seen_at > ${idleSince}`;
  if (!row) return null;
  if (at.getTime() - row.lastSeenAt.getTime() > writeLastSeenEvery) {
    await db().session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { lastSeenAt: at } });
  }
  return {
    accountId: row.accountId,
    personId: row.personId,
    sessionId,
    name: row.nameSealed ? openName(row.nameSealed) : "",
    locale: isLocale(row.locale) ? row.locale : "zh-CN",
    appointments: row.appointments,
    representations: row.representations,
  };
}

/** The sessions within a scope that are still open, the newest use first; `current` is marked. */
export async function listSessions(scope: SessionScope, current: string): Promise<SessionView[]> {
  const at = now();
  const rows = await db().session.findMany({
    where: {
      ...scope.where,
      revokedAt: null,
      expiresAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - settings().SESSION_IDLE_MINUTES * 60_000) },
    },
    orderBy: { lastSeenAt: "desc" },
    select: { id: true, userAgent: true, addressSealed: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent,
    address: unseal(row.addressSealed, "session.address"),
    createdAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    isCurrent: row.id === current,
  }));
}

/** The actor's own contact values, for the page that shows them to nobody else. */
export async function getMe(actor: Actor): Promise<Me> {
  const person = await db().person.findUniqueOrThrow({ where: { id: actor.personId }, select: { nameSealed: true, mailSealed: true } });
  return {
    name: person.nameSealed ? openName(person.nameSealed) : "",
    mail: person.mailSealed ? openMail(person.mailSealed) : "",
    locale: actor.locale,
  };
}

/** Where a message to an account is to be mailed, and in which language; null when it has no address any more. */
export async function findRecipient(accountId: string): Promise<{ mail: string; locale: "zh-CN" | "en" } | null> {
  const account = await db().account.findUnique({ where: { id: accountId }, select: { locale: true, person: { select: { mailSealed: true } } } });
  if (!account?.person.mailSealed) return null;
  return { mail: openMail(account.person.mailSealed), locale: isLocale(account.locale) ? account.locale : "zh-CN" };
}
