import type { Instrumentation } from "next";

/** Runs once when the web process starts: a wrong setting ends it before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { settings } = await import("@/lib/platform/env");
  settings();
}

/** What went wrong while a page was made; its digest is the number the reader sees. Addresses stay out: some hold tokens. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logger } = await import("@/lib/platform/logger");
  const reference = error instanceof Error && "digest" in error ? error.digest : undefined;
  logger.error({ err: error, reference, method, route: routePath }, "page failed");
};
