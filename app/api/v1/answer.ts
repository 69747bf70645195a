import { createTranslator } from "use-intl/core";
import { sentenceOf } from "@/lib/platform/action/sentence";
import { timeZone } from "@/lib/platform/clock";
import { type ErrorCode, type ErrorParams, newReference } from "@/lib/platform/errors";
import { defaultLocale } from "@/lib/platform/i18n/locale";
import { messages } from "@/lib/platform/i18n/messages";
import { logger } from "@/lib/platform/logger";

/** Everybody may read what is public from any page; cookies are never read here, so nothing is given away. */
const headers = { "Access-Control-Allow-Origin": "*" };

export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers });
}

export function refusal(status: 400 | 404, code: ErrorCode, params: ErrorParams = {}): Response {
  return answer({ error: { code, message: sentence(code, params) } }, status);
}

/** Answers with what `work` answers; what nobody foresaw is logged and carries only its reference. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const reference = newReference();
    logger.error({ err: error, reference }, "public interface failed");
    return answer({ error: { code: "UNEXPECTED", message: sentence("UNEXPECTED", { reference }) } }, 500);
  }
}

function sentence(code: ErrorCode, params: ErrorParams): string {
  const t = createTranslator({ locale: defaultLocale, messages: messages[defaultLocale], namespace: "errors", timeZone });
  return sentenceOf(t, code, params);
}
