import { type AuditRecord, type AuditSource, appendAudit } from "@/lib/platform/audit/append";
import { DomainError } from "@/lib/platform/errors";
import { db } from "./client";
import { isPoolExhausted, lostRace } from "./constraint";
import type { Prisma } from "./generated/client";

/** A transaction that also collects what the audit trail will say about it. */
export interface Transaction extends Prisma.TransactionClient {
  /** Noted now, written last, so that the head of the trail is locked for as short as can be. */
  audit(record: AuditRecord): void;
}

/** What a read needs: a transaction, or the pool where nothing has to hold together. */
export type Reader = Prisma.TransactionClient;

const attempts = 3;

/**
 * Everything a use case changes, all of it or nothing: states, events, tasks, jobs, and the audit lines at the end.
 * The work may run again when another transaction was faster, so it must do nothing outside of this one.
 * Throws DomainError BUSY when no connection came free.
 */
export async function inTransaction<Result>(
  source: AuditSource,
  work: (tx: Transaction) => Promise<Result>,
  { seconds = 20 }: { seconds?: number } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(
        async (client) => {
          const records: AuditRecord[] = [];
          const tx = Object.assign(Object.create(client) as Prisma.TransactionClient, { audit: (record: AuditRecord) => void records.push(record) });
          const result = await work(tx);
          await appendAudit(client, source, records);
          return result;
        },
        { maxWait: 5_000, timeout: seconds * 1000 },
      );
    } catch (error) {
      if (isPoolExhausted(error)) throw new DomainError("BUSY");
      if (!lostRace(error) || attempt === attempts) throw error;
    }
  }
}

/** Notes a refusal or a sign-in by itself, when there is no change it could ride on. */
export async function auditAlone(source: AuditSource, record: AuditRecord): Promise<void> {
  await inTransaction(source, async (tx) => tx.audit(record));
}
