import { move } from "@/lib/applications/transition";
import { systemSource } from "@/lib/platform/audit/append";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Ends drafts and corrections that were not sent in time. Asked by the worker every minute; running twice does nothing twice. */
export async function lapseOverdue(): Promise<void> {
  const due = await db().application.findMany({
    where: { status: { in: ["draft", "correction_requested"] }, dueAt: { lte: now() } },
    orderBy: { dueAt: "asc" },
    select: { id: true, version: true },
    take: 200,
  });
  for (const { id, version } of due) await lapse(id, version);
}

async function lapse(applicationId: string, seen: number): Promise<void> {
  try {
    await inTransaction(systemSource, async (tx) => {
      await move(tx, { applicationId, event: "lapse", actor: null, seen, payload: {} });
      await tx.changeRequest.updateMany({ where: { applicationId, closedAt: null }, data: { closedAt: now() } });
    });
  } catch (error) {
    // Sent in the same moment: then it is not overdue.
    if (!(error instanceof DomainError)) throw error;
  }
}
