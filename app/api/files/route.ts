import { getTranslations } from "next-intl/server";
import { currentCaller } from "@/app/_session/caller";
import { isSameOrigin } from "@/lib/platform/action/same-origin";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { DomainError, type ErrorCode, newReference } from "@/lib/platform/errors";
import { receiveFile } from "@/lib/platform/files/receive";
import { defaultLocale, isLocale } from "@/lib/platform/i18n/locale";
import { logger } from "@/lib/platform/logger";

export const dynamic = "force-dynamic";

const statusOf: Partial<Record<ErrorCode, number>> = {
  SIGNED_OUT: 401,
  FOREIGN_ORIGIN: 403,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
  FILE_ENDING_DIFFERS: 415,
  BUSY: 503,
};

/** Takes one file as multipart form data, streamed, and answers its id; refusals are sentences in the language of `?locale=`. */
export async function POST(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const t = await getTranslations({ locale: isLocale(asked) ? asked : defaultLocale, namespace: "errors" });
  try {
    if (!isSameOrigin(request.headers)) throw new DomainError("FOREIGN_ORIGIN");
    const { actor, source } = await currentCaller();
    if (!actor) throw new DomainError("SIGNED_OUT");
    if (!request.body) throw new DomainError("FILE_MISSING");
    const file = await receiveFile(source, request.body, request.headers.get("content-type") ?? "");
    return Response.json(file, { status: 201 });
  } catch (error) {
    if (error instanceof DomainError)
      return Response.json({ code: error.code, sentence: sentenceOf(t, error.code, error.params) }, { status: statusOf[error.code] ?? 422 });
    const reference = newReference();
    logger.error({ err: error, reference }, "upload failed");
    return Response.json({ code: "UNEXPECTED", sentence: sentenceOf(t, "UNEXPECTED", { reference }) }, { status: 500 });
  }
}
