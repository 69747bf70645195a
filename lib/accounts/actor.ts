import type { AuditSource } from "@/lib/platform/audit/append";
import type { RepresentationKind, Role } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locale";

/** Somebody signed in, with what they may do today: read from the database on every request, never from the cookie. */
export interface Actor {
  accountId: string;
  personId: string;
  sessionId: string;
  name: string;
  locale: Locale;
  appointments: { role: Role; allianceId: string | null; allianceSlug: string | null }[];
  representations: { kind: RepresentationKind; organizationId: string; membershipId: string | null }[];
}

/** The audit source for what an actor does from a network address. */
export function sourceOf(actor: Pick<Actor, "accountId" | "sessionId">, address: string): AuditSource {
  return { actor: "account", accountId: actor.accountId, sessionId: actor.sessionId, address };
}
