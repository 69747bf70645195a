import { DomainError, type ErrorCode, type ErrorParams } from "@/lib/platform/errors";

/** What a policy answers: yes, or no with the code of the sentence that says why. */
export type Decision = { allowed: true } | { allowed: false; code: ErrorCode; params?: ErrorParams };

export const allow: Decision = { allowed: true };

export function deny(code: ErrorCode, params?: ErrorParams): Decision {
  return params ? { allowed: false, code, params } : { allowed: false, code };
}

/** Throws the refusal as DomainError. */
export function assertAllowed(decision: Decision): void {
  if (!decision.allowed) throw new DomainError(decision.code, decision.params);
}
