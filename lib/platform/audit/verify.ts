import { db } from "@/lib/platform/db/client";
import type { AuditEntry } from "@/lib/platform/db/generated/client";
import { settings } from "@/lib/platform/env";
import { auditDetailsSchema, sealOf } from "./seal";

export type AuditFault =
  | { fault: "changed"; seq: bigint }
  | { fault: "removed"; from: bigint; to: bigint }
  | { fault: "unknown_key"; seq: bigint; keyId: string }
  | { fault: "head_differs"; seq: bigint };

export interface AuditReport {
  lines: number;
  head: { seq: bigint; seal: string };
  faults: AuditFault[];
}

const batch = 1000;

interface Known {
  seq: bigint;
  seal: string;
}

/**
 * Walks the whole trail and names every line that was changed or removed, the newest included: the head remembers how
 * many there must be. A trail cut off together with its head shows against a head noted earlier (`known`), such as
 * the one the worker logs every hour.
 */
export async function verifyAudit(known?: Known): Promise<AuditReport> {
  const head = await db().auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, seal: true } });
  const faults: AuditFault[] = [];
  let lines = 0;
  let previous: Known = { seq: 0n, seal: "" };
  for await (const row of walk()) {
    lines++;
    faults.push(...faultsOf(row, previous, known));
    previous = row;
  }
  const newest = known && known.seq > head.seq ? known.seq : head.seq;
  if (previous.seq < newest) faults.push({ fault: "removed", from: previous.seq + 1n, to: newest });
  else if (previous.seal !== head.seal) faults.push({ fault: "head_differs", seq: head.seq });
  return { lines, head, faults };
}

async function* walk(): AsyncGenerator<AuditEntry> {
  for (let after = 0n; ; ) {
    const rows = await db().auditEntry.findMany({ where: { seq: { gt: after } }, orderBy: { seq: "asc" }, take: batch });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.seq;
  }
}

function faultsOf(row: AuditEntry, previous: Known, known: Known | undefined): AuditFault[] {
  const faults: AuditFault[] = [];
  const follows = row.seq === previous.seq + 1n;
  if (!follows) faults.push({ fault: "removed", from: previous.seq + 1n, to: row.seq - 1n });
  const key = settings().AUDIT_KEYS.all.get(row.keyId);
  if (!key) faults.push({ fault: "unknown_key", seq: row.seq, keyId: row.keyId });
  // After a gap the seal before is unknown, and the first line behind it cannot be judged.
  else if (follows && sealOf({ ...row, details: auditDetailsSchema.parse(row.details) }, previous.seal, key) !== row.seal)
    faults.push({ fault: "changed", seq: row.seq });
  if (known && row.seq === known.seq && row.seal !== known.seal) faults.push({ fault: "head_differs", seq: row.seq });
  return faults;
}
