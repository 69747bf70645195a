import { headers } from "next/headers";
import { DomainError } from "@/lib/platform/errors";

/** Next refuses a foreign Origin but lets a missing one pass; a form of ours always carries one. */
export async function assertSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers())) throw new DomainError("FOREIGN_ORIGIN");
}

export function isSameOrigin(request: Headers): boolean {
  const origin = request.get("origin");
  const host = request.get("x-forwarded-host") ?? request.get("host");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
