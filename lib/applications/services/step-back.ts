import type { z } from "zod";
import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { loadOwn } from "@/lib/applications/queries/load";
import type { withdrawSchema } from "@/lib/applications/schema";
import { move } from "@/lib/applications/transition";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";

/** Takes a submitted application back for editing. Throws CASE_IS_OPENED once the secretariat has begun with it. */
export async function takeBackApplication(actor: Actor, address: string, number: string): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadOwn(tx, actor, number);
    await move(tx, { applicationId: id, event: "take_back", actor, payload: {} });
  });
}

/** Ends an application for good, at the applicant's own wish, before it is decided. */
export async function withdrawApplication(actor: Actor, address: string, number: string, { words }: z.output<typeof withdrawSchema>): Promise<void> {
  await inTransaction(sourceOf(actor, address), async (tx) => {
    const { id } = await loadOwn(tx, actor, number);
    await move(tx, { applicationId: id, event: "withdraw", actor, payload: words ? { words } : {} });
    await tx.changeRequest.updateMany({ where: { applicationId: id, closedAt: null }, data: { closedAt: now() } });
  });
}
