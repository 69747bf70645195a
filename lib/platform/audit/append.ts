import { now } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { settings } from "@/lib/platform/env";
import { type AuditDetails, type AuditLine, auditDetailsSchema, sealOf } from "./seal";

/** On whose behalf something is done, and from where. */
export interface AuditSource {
  actor: AuditLine["actor"];
  accountId?: string;
  sessionId?: string;
  /** Network address. */
  address?: string;
}

/** What is written about one act. */
export interface AuditRecord {
  /** Domain and past-tense verb, such as `account.signed_in`. */
  action: string;
  result?: AuditLine["result"];
  objectType?: string;
  objectId?: string;
  details?: AuditDetails;
}

export const systemSource: AuditSource = { actor: "system" };

/**
 * Adds lines at the end of the trail, inside the caller's transaction and as its last statements: the head row stays
 * locked until the commit, so that lines have one order without gaps.
 */
export async function appendAudit(tx: Prisma.TransactionClient, source: AuditSource, records: AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  const key = settings().AUDIT_KEYS.current;
  const [head] = await tx.$queryRaw<{ seq: bigint; seal: string }[]>`select seq, seal from audit_heads where id = 1 for update`;
  if (!head) throw new Error("The audit trail has no head; the database was not migrated whole.");
  let { seq, seal } = head;
  const at = now();
  const rows = records.map((record) => {
    const line: AuditLine = {
      seq: ++seq,
      at,
      actor: source.actor,
      accountId: source.accountId ?? null,
      sessionId: source.sessionId ?? null,
      source: source.address ?? null,
      action: record.action,
      result: record.result ?? "done",
      objectType: record.objectType ?? null,
      objectId: record.objectId ?? null,
      details: auditDetailsSchema.parse(record.details ?? {}),
    };
    seal = sealOf(line, seal, key.bytes);
    return { ...line, keyId: key.id, seal };
  });
  await tx.auditEntry.createMany({ data: rows });
  await tx.auditHead.update({ where: { id: 1 }, data: { seq, seal } });
}
