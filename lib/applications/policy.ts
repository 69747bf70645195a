import type { Actor } from "@/lib/accounts/actor";
import { allow, type Decision, deny } from "@/lib/platform/access/decision";
import { makeScope, type Scope } from "@/lib/platform/access/scope";
import type { ApplicationState } from "./constants";
import type { ApplicationSubject, Relation } from "./workflow";

/** The parties of a case, as its row names them. */
export interface Parties {
  organizationId: string;
  allianceId: string;
}

/** What each appointment in a secretariat may do: a secretary-general does what a reviewer does, and a reviewer what an officer does. */
const secretariat: Record<string, Relation[]> = {
  officer: ["officer"],
  reviewer: ["officer", "reviewer"],
  secretary_general: ["officer", "reviewer", "secretary_general"],
};

/** In which relations somebody stands to a case today. */
export function relationsTo(actor: Pick<Actor, "appointments" | "representations">, { organizationId, allianceId }: Parties): Relation[] {
  const own = actor.representations.filter((representation) => representation.organizationId === organizationId).map(({ kind }) => kind);
  return [...new Set<Relation>([...own, ...atDesk(actor, allianceId)])];
}

/** In which relations somebody stands to every case of a desk. */
export function deskRelations(actor: Pick<Actor, "appointments">, { where: { allianceId } }: CaseScope): Relation[] {
  return [...new Set(atDesk(actor, allianceId))];
}

function atDesk({ appointments }: Pick<Actor, "appointments">, allianceId: string): Relation[] {
  return appointments.filter((appointment) => appointment.allianceId === allianceId).flatMap(({ role }) => secretariat[role] ?? []);
}

/** Administrators and liaisons write an application while it is a draft or to be corrected; representatives read it (design section 7). */
export function canWrite(actor: Pick<Actor, "representations">, { organizationId, status }: { organizationId: string; status: ApplicationState }): Decision {
  const isWriter = actor.representations.some((one) => one.organizationId === organizationId && one.kind !== "representative");
  if (!isWriter) return deny("NOT_YOUR_PART");
  return status === "draft" || status === "correction_requested" ? allow : deny("NOT_IN_THIS_STATE");
}

/** What the guards of the table ask about an actor and a case. */
export function subjectFor(
  actor: Pick<Actor, "personId" | "representations"> | null,
  row: { organizationId: string; openedAt: Date | null; reviewedById: string | null },
): ApplicationSubject {
  return {
    isOpened: row.openedAt !== null,
    isReviewedByActor: actor !== null && row.reviewedById === actor.personId,
    isOwnOrganization: actor?.representations.some(({ organizationId }) => organizationId === row.organizationId) ?? false,
  };
}

/** The applications of the organizations somebody acts for. */
export type OwnScope = Scope<"own-applications", { organizationId: { in: string[] } }>;

export function ownScope(actor: Pick<Actor, "representations">): OwnScope {
  return makeScope("own-applications", { organizationId: { in: [...new Set(actor.representations.map(({ organizationId }) => organizationId))] } });
}

/** The cases of the alliance whose secretariat somebody belongs to; drafts are the applicant's alone until they are sent. */
export type CaseScope = Scope<"cases", { allianceId: string; submittedAt: { not: null } }>;

/** Null for whoever is not appointed there: for them the desk does not exist. */
export function caseScope(actor: Pick<Actor, "appointments">, allianceSlug: string): CaseScope | null {
  const appointment = actor.appointments.find((one) => one.allianceSlug === allianceSlug);
  return appointment?.allianceId ? makeScope("cases", { allianceId: appointment.allianceId, submittedAt: { not: null } }) : null;
}

/** The cases of every desk somebody belongs to. */
export type AllDesksScope = Scope<"cases-of-all-desks", { allianceId: { in: string[] }; submittedAt: { not: null } }>;

export function allDesksScope({ appointments }: Pick<Actor, "appointments">): AllDesksScope {
  const alliances = appointments.flatMap(({ allianceId, role }) => (allianceId && secretariat[role] ? [allianceId] : []));
  return makeScope("cases-of-all-desks", { allianceId: { in: alliances }, submittedAt: { not: null } });
}

/** The founding members of an alliance are recorded by its secretary-general, who releases all later ones. */
export function mayRecordFounders(actor: Pick<Actor, "appointments">, allianceSlug: string): Decision {
  const leads = actor.appointments.some(({ role, allianceSlug: slug }) => role === "secretary_general" && slug === allianceSlug);
  return leads ? allow : deny("NOT_YOUR_PART");
}
