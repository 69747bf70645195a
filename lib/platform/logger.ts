import pino from "pino";

interface LoggedError {
  type: string;
  message: string;
  code?: unknown;
  stack?: string | undefined;
  cause?: LoggedError;
}

/** Of an error only what tells the reason: libraries hang whole connections and queries with their values on theirs. */
function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...("code" in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** One JSON line per event on standard output. Secrets and contact values never belong in a log; the paths are a second net. */
export const logger = pino({
  level: process.env.LOG_LEVEL || "info",
  base: { process: process.env.QUNLIAN_PROCESS ?? "command" },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: {
    paths: ["password", "token", "cookie", "authorization", "mail", "phone", "*.password", "*.token", "*.cookie", "*.authorization", "*.mail", "*.phone"],
    censor: "[kept out]",
  },
});
