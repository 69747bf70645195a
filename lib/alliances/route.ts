import type { StageKind } from "@/lib/platform/db/generated/enums";
import type { ErrorCode } from "@/lib/platform/errors";

/**
 * What keeps a route from being published: it begins with acceptance, ends with release, and reviews in between; a
 * ballot or a notice may come twice, as when the standing council decides before the council.
 */
export function faultsOfRoute(kinds: readonly StageKind[]): ErrorCode[] {
  const faults: ErrorCode[] = [];
  if (kinds[0] !== "in_acceptance") faults.push("ROUTE_BEGINS_WITH_ACCEPTANCE");
  if (kinds.at(-1) !== "in_release") faults.push("ROUTE_ENDS_WITH_RELEASE");
  if (!kinds.includes("in_review")) faults.push("ROUTE_WITHOUT_REVIEW");
  const once: StageKind[] = ["in_acceptance", "in_review", "in_release"];
  if (once.some((kind) => kinds.filter((other) => other === kind).length > 1)) faults.push("ROUTE_REPEATS_A_STAGE");
  return faults;
}
