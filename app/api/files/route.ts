import { getTranslations } from "next-intl/server";
import { clientAddress, currentCaller } from "@/app/_session/caller";
import type { Actor } from "@/lib/accounts/actor";
import { ownScope } from "@/lib/applications/policy";
import { listUnlockedFields } from "@/lib/applications/queries/own";
import { addDocument } from "@/lib/organizations/services/add-document";
import { setLogo } from "@/lib/organizations/services/set-logo";
import { isSameOrigin } from "@/lib/platform/action/same-origin";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { DomainError, type ErrorCode, newReference } from "@/lib/platform/errors";
import { type ReceivedFile, receiveFile } from "@/lib/platform/files/receive";
import { logger } from "@/lib/platform/logger";
import { localeOf, nextPage, readUploadQuery } from "./request";

export const dynamic = "force-dynamic";

const statusOf: Partial<Record<ErrorCode, number>> = {
  SIGNED_OUT: 401,
  FOREIGN_ORIGIN: 403,
  UNIT_UNKNOWN: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  FILE_ENDING_DIFFERS: 415,
  UNEXPECTED: 500,
  BUSY: 503,
};

/**
 * Takes one file as multipart form data, streamed, and answers its id; refusals are sentences in the language of
 * `?locale=`. With `next`, a form that does not ask for JSON is led back to that page, with what it needs to know.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers)) throw new DomainError("FOREIGN_ORIGIN");
    const { actor, source } = await currentCaller();
    if (!actor) throw new DomainError("SIGNED_OUT");
    const query = readUploadQuery(request.url);
    if (!request.body) throw new DomainError("FILE_MISSING");
    const file = await receiveFile(source, request.body, request.headers.get("content-type") ?? "");
    await putToUse(actor, file, query);
    const next = nextPage(request.url, query.name ? { [query.name]: file.id } : {});
    if (next && !wantsJson(request)) return seeOther(next);
    return Response.json({ ...file, ...(next && { next }) }, { status: 201 });
  } catch (error) {
    return await refuse(request, error);
  }
}

/** The file becomes at once what the address says it is. */
async function putToUse(actor: Actor, file: ReceivedFile, { document, unit, application }: ReturnType<typeof readUploadQuery>): Promise<void> {
  if (document === undefined || unit === undefined) return;
  if (document === "logo") await setLogo(actor, await clientAddress(), { unit, fileId: file.id });
  else {
    const unlockedFields = await listUnlockedFields(ownScope(actor), unit);
    await addDocument(actor, await clientAddress(), { unit, kind: document, fileId: file.id, application, unlockedFields });
  }
}

async function refuse(request: Request, error: unknown): Promise<Response> {
  const { code, params } = error instanceof DomainError ? error : unexpected(error);
  const asked = new URL(request.url).searchParams;
  const given = Object.entries(params).map(([name, value]) => [`fault-${name}`, String(value)]);
  const at = asked.get("document") ?? asked.get("name") ?? "";
  const next = wantsJson(request) ? null : nextPage(request.url, { fault: code, "fault-at": at, ...Object.fromEntries(given) });
  if (next) return seeOther(next);
  const t = await getTranslations({ locale: localeOf(request.url), namespace: "errors" });
  return Response.json({ code, sentence: sentenceOf(t, code, params) }, { status: statusOf[code] ?? 422 });
}

function unexpected(error: unknown): DomainError {
  const reference = newReference();
  logger.error({ err: error, reference }, "upload failed");
  return new DomainError("UNEXPECTED", { reference });
}

function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
