import { readLinkToken } from "@/lib/accounts/link-token";
import { openMail, openName, openPhone } from "@/lib/accounts/person";
import { holdsToday } from "@/lib/organizations/current-period";
import { type InvitationState, invitationState } from "@/lib/organizations/invitation";
import type { InvitationScope, PeopleScope } from "@/lib/organizations/policy";
import { columnToDay, type Day, now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import type { RepresentationKind } from "@/lib/platform/db/generated/enums";
import { type LocalisedText, readText } from "@/lib/platform/i18n/locale";
import { maskMail, maskPhone } from "@/lib/platform/mail/mask";

/** One capacity of one person for a unit; contact values only masked. */
export interface PersonOfUnit {
  representationId: string;
  personId: string;
  name: string;
  kind: RepresentationKind;
  /** The alliance a representative speaks in. */
  alliance: LocalisedText | null;
  since: Day;
  mail: string;
  phone: string | null;
}

/** Who acts for a unit today, administrators first, then in the order they began. */
export async function listPeople(scope: PeopleScope, organizationId: string): Promise<PersonOfUnit[]> {
  const rows = await db().representation.findMany({
    where: { AND: [scope.where, { organizationId, ...holdsToday() }] },
    orderBy: [{ kind: "asc" }, { startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      kind: true,
      startsOn: true,
      personId: true,
      membership: { select: { alliance: { select: { name: true } } } },
      person: { select: { nameSealed: true, mailSealed: true, phoneSealed: true } },
    },
  });
  return rows.map(({ id, kind, startsOn, personId, membership, person }) => ({
    representationId: id,
    personId,
    kind,
    name: person.nameSealed ? openName(person.nameSealed) : "",
    alliance: membership && readText(membership.alliance.name),
    since: columnToDay(startsOn),
    mail: person.mailSealed ? maskMail(openMail(person.mailSealed)) : "",
    phone: person.phoneSealed ? maskPhone(openPhone(person.phoneSealed)) : null,
  }));
}

export interface InvitationView {
  id: string;
  kind: RepresentationKind;
  mail: string;
  sentAt: Date;
  expiresAt: Date;
  state: InvitationState;
}

const mostInvitations = 50;

/** The invitations of a unit, the newest first. */
export async function listInvitations(scope: InvitationScope, organizationId: string): Promise<InvitationView[]> {
  const at = now();
  const rows = await db().invitation.findMany({
    where: { AND: [scope.where, { organizationId }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostInvitations,
    select: { id: true, kind: true, sentAt: true, expiresAt: true, acceptedAt: true, revokedAt: true, person: { select: { mailSealed: true } } },
  });
  return rows.map(({ id, kind, sentAt, expiresAt, person, ...ends }) => ({
    ...{ id, kind, sentAt, expiresAt },
    mail: person.mailSealed ? maskMail(openMail(person.mailSealed)) : "",
    state: invitationState({ ...ends, expiresAt }, at),
  }));
}

/** What the reader of an invitation's link may know. */
export interface OfferedInvitation {
  kind: RepresentationKind;
  unit: string;
  isDemo: boolean;
  state: InvitationState;
  expiresAt: Date;
  personId: string;
  /** Whether the address it was sent to has a proved account, whose owner signs in. */
  hasAccount: boolean;
}

/** The invitation behind a link; null for a link that is none of ours. */
export async function findInvitation(token: string): Promise<OfferedInvitation | null> {
  const id = readLinkToken(token);
  const row = id
    ? await db().invitation.findUnique({
        where: { id },
        select: {
          ...{ kind: true, expiresAt: true, acceptedAt: true, revokedAt: true, personId: true },
          organization: { select: { name: true, isDemo: true } },
          person: { select: { account: { select: { mailVerifiedAt: true } } } },
        },
      })
    : null;
  return (
    row && {
      kind: row.kind,
      unit: row.organization.name,
      isDemo: row.organization.isDemo,
      state: invitationState(row, now()),
      expiresAt: row.expiresAt,
      personId: row.personId,
      hasAccount: Boolean(row.person.account?.mailVerifiedAt),
    }
  );
}
