import { type Actor, sourceOf } from "@/lib/accounts/actor";
import { type FileSection, fileLimits } from "@/lib/organizations/constants";
import { canEditFile } from "@/lib/organizations/policy";
import { writeDraft } from "@/lib/organizations/queries/draft";
import { assertAllowed } from "@/lib/platform/access/decision";
import { now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db/transaction";
import { DomainError } from "@/lib/platform/errors";

/** Keeps a section as it was typed, right or wrong, until it is saved; answers when. */
export async function saveFileDraft(
  actor: Actor,
  address: string,
  { unit, section, typed }: { unit: string; section: FileSection; typed: Record<string, unknown> },
): Promise<Date> {
  const json = JSON.stringify(typed);
  if (json.length > fileLimits.draft) throw new DomainError("DRAFT_TOO_LARGE");
  return inTransaction(sourceOf(actor, address), async (tx) => {
    const organization = await tx.organization.findUnique({ where: { slug: unit }, select: { id: true } });
    assertAllowed(canEditFile(actor, organization));
    if (!organization) throw new DomainError("UNIT_UNKNOWN");
    const at = now();
    await writeDraft(tx, organization.id, { section, json, at });
    return at;
  });
}
