import type { FileSection } from "@/lib/organizations/constants";
import type { Transaction } from "@/lib/platform/db/transaction";

/** Keeps one section as typed, beside the other sections, also when two windows save at once. */
export async function writeDraft(
  tx: Transaction,
  organizationId: string,
  { section, json, at }: { section: FileSection; json: string; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    update organizations set draft = coalesce(draft, '{}') || jsonb_build_object(${section}::text, ${json}::jsonb), draft_saved_at = ${at}
    where id = ${organizationId}::uuid`;
}

/** Forgets what was typed in one section. */
export async function clearDraft(tx: Transaction, organizationId: string, section: FileSection): Promise<void> {
  await tx.$executeRaw`
    update organizations set draft = nullif(draft - ${section}::text, '{}'::jsonb),
      draft_saved_at = case when draft - ${section}::text = '{}'::jsonb then null else draft_saved_at end
    where id = ${organizationId}::uuid`;
}
