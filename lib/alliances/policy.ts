import type { Actor } from "@/lib/accounts/actor";
import { makeScope, type Scope } from "@/lib/platform/access/scope";

/** One alliance, for people of its secretariat. */
export type AllianceScope = Scope<"alliance", { id: string }>;

/** The alliance of this slug, when the actor is appointed in its secretariat; null for everybody else, for whom it has no desk. */
export function secretariatScope(actor: Pick<Actor, "appointments">, slug: string): AllianceScope | null {
  const appointment = actor.appointments.find(({ allianceSlug }) => allianceSlug === slug);
  return appointment?.allianceId ? makeScope("alliance", { id: appointment.allianceId }) : null;
}
