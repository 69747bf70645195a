import { z } from "zod";
import { maskName } from "@/lib/accounts/mask";
import { openName } from "@/lib/accounts/person";
import { isEventName } from "@/lib/applications/events";
import type { TimelineEntry } from "@/lib/applications/types";
import type { Reader } from "@/lib/platform/db/transaction";

/** Events an applicant does not hear of: what is still among the secretariat. */
const internal = ["propose_refusal"];

const payloadSchema = z.record(z.string(), z.unknown());

/** What happened to a case, the newest first. The applicant is spared what the secretariat only considers. */
export async function readTimeline(tx: Reader, applicationId: string, { forApplicant }: { forApplicant: boolean }): Promise<TimelineEntry[]> {
  const rows = await tx.event.findMany({
    where: { applicationId, ...(forApplicant ? { type: { notIn: internal } } : {}) },
    orderBy: { seq: "desc" },
    select: { id: true, type: true, at: true, actingAs: true, payload: true, actor: { select: { nameSealed: true } } },
  });
  return rows.flatMap(({ id, type, at, actingAs, payload, actor }) => {
    if (!isEventName(type)) return [];
    const name = actor?.nameSealed ? maskName(openName(actor.nameSealed)) : null;
    return [{ id, event: type, at, role: actingAs, name, payload: payloadSchema.parse(payload) }];
  });
}
