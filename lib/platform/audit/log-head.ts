import { db } from "@/lib/platform/db/client";
import { logger } from "@/lib/platform/logger";

/** Writes the head of the trail to the log, so that a trail cut off together with its head shows against it. */
export async function logAuditHead(): Promise<void> {
  const head = await db().auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, seal: true } });
  logger.info({ audit: `${head.seq}:${head.seal}` }, "audit head");
}
