import { maskName } from "@/lib/accounts/mask";
import { openName } from "@/lib/accounts/person";
import { type EventName, isEventName } from "@/lib/applications/events";
import type { CaseScope } from "@/lib/applications/policy";
import { db } from "@/lib/platform/db/client";

/** Something that happened lately to a case of a desk. */
export interface DeskEvent {
  id: string;
  event: EventName;
  at: Date;
  /** Masked, such as 李＊; null for the system. */
  name: string | null;
  number: string;
  unit: string;
}

/** The newest events of a desk's cases. What an applicant does with a draft is theirs alone. */
export async function listDeskEvents(scope: CaseScope): Promise<DeskEvent[]> {
  const rows = await db().event.findMany({
    where: { application: { ...scope.where, status: { not: "draft" } }, type: { not: "start" } },
    orderBy: { seq: "desc" },
    take: 8,
    select: {
      ...{ id: true, type: true, at: true },
      actor: { select: { nameSealed: true } },
      application: { select: { number: true, organization: { select: { name: true } } } },
    },
  });
  return rows.flatMap(({ id, type, at, actor, application }) => {
    if (!application || !isEventName(type)) return [];
    const name = actor?.nameSealed ? maskName(openName(actor.nameSealed)) : null;
    return [{ id, event: type, at, name, number: application.number, unit: application.organization.name }];
  });
}
