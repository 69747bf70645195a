import { Readable } from "node:stream";
import { z } from "zod";
import { currentActor } from "@/app/_session/caller";
import type { Actor } from "@/lib/accounts/actor";
import { findCaseFile } from "@/lib/applications/queries/case-file";
import { findClaimFile } from "@/lib/organizations/queries/claims";
import { findDocumentFile } from "@/lib/organizations/queries/document-file";
import { type FileView, findUploadedFile } from "@/lib/platform/files/query";
import { openStored } from "@/lib/platform/files/storage";

export const dynamic = "force-dynamic";

/** A file for whoever may see it; for everybody else there is none. It is never run as a page of ours. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = z.uuid().safeParse((await params).id);
  const actor = await currentActor();
  const file = id.success && actor ? await findFile(actor, id.data) : null;
  if (!file) return new Response("Not found", { status: 404 });
  return new Response(Readable.toWeb(await openStored(file.storageKey)) as ReadableStream, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.size),
      "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

async function findFile(actor: Actor, id: string): Promise<FileView | null> {
  return (
    (await findUploadedFile(id, actor.accountId)) ?? (await findDocumentFile(actor, id)) ?? (await findClaimFile(actor, id)) ?? (await findCaseFile(actor, id))
  );
}
