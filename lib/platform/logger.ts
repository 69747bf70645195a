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
  if (typeof error !== "object" || error === null || !("message" in error)) return { type: typeof error, message: String(error) };
  const { name = "Error", message, code, stack, cause } = error as Partial<Error & { code: unknown }>; // some libraries throw plain objects
  return {
    type: name,
    message: String(message),
    ...(code === undefined ? {} : { code }),
    stack,
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
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
