import type { AuditFault } from "@/lib/platform/audit/verify";
import { say, stopWith } from "@/scripts/bootstrap/say.mjs";
import { runCommand } from "./run-command";

/**
 * npm run audit:verify: walks the audit trail and names every line that was changed or removed. With a head noted
 * earlier, as the worker logs it (`npm run audit:verify -- 1234:seal`), also a trail cut off together with its head.
 */
await runCommand(async ({ close }) => {
  const { verifyAudit } = await import("@/lib/platform/audit/verify");
  const [seq, seal] = (process.argv[2] ?? "").split(":");
  const { lines, head, faults } = await verifyAudit(seq && seal ? { seq: BigInt(seq), seal } : undefined);
  for (const fault of faults) say(sentenceOf(fault));
  if (faults.length === 0) return say(`The audit trail is whole: ${lines} lines, head ${head.seq}:${head.seal}`);
  await close();
  stopWith(`The audit trail is not whole: ${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${lines} lines.`);
});

function sentenceOf(fault: AuditFault): string {
  switch (fault.fault) {
    case "changed":
      return `Line ${fault.seq} was changed.`;
    case "removed":
      return fault.from === fault.to ? `Line ${fault.from} was removed.` : `Lines ${fault.from} to ${fault.to} were removed.`;
    case "unknown_key":
      return `Line ${fault.seq} was sealed with the key ${fault.keyId}, which AUDIT_KEYS does not hold.`;
    case "head_differs":
      return `The head of the trail does not fit line ${fault.seq}.`;
    default:
      return fault satisfies never;
  }
}
