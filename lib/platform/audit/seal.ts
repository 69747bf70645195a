import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Key } from "@/lib/platform/env";

/** Details of an audit line: ids, codes and numbers, never names, mails, phones or free text. */
export const auditDetailsSchema = z.record(z.string(), z.union([z.string().max(200), z.number(), z.boolean(), z.null(), z.array(z.string().max(200))]));

export type AuditDetails = z.infer<typeof auditDetailsSchema>;

/** A line of the audit trail without its seal. */
export interface AuditLine {
  seq: bigint;
  at: Date;
  actor: "account" | "visitor" | "system";
  accountId: string | null;
  sessionId: string | null;
  source: string | null;
  action: string;
  result: "done" | "refused" | "failed";
  objectType: string | null;
  objectId: string | null;
  details: AuditDetails;
}

/** The seal of a line: HMAC-SHA256 over the seal before it and every value of the line, in this order. */
export function sealOf(line: AuditLine, previousSeal: string, key: Key["bytes"]): string {
  const values = [
    previousSeal,
    line.seq.toString(),
    line.at.toISOString(),
    ...[line.actor, line.accountId, line.sessionId, line.source, line.action, line.result, line.objectType, line.objectId],
    Object.entries(line.details).sort(([left], [right]) => (left < right ? -1 : 1)), // jsonb keeps no order of its own
  ];
  return createHmac("sha256", key).update(JSON.stringify(values)).digest("base64url");
}
