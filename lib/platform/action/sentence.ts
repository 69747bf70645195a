import type { $ZodIssue } from "zod/v4/core";
import type { ErrorCode, ErrorParams } from "@/lib/platform/errors";

/** A translator of the namespace `errors`. */
type Translate = (code: ErrorCode, params?: ErrorParams) => string;

export function sentenceOf(t: Translate, code: ErrorCode, params: ErrorParams = {}): string {
  return t(code, params);
}

/** Schemas carry codes as their messages; what zod knows about the limit that was missed fills the sentence. */
export function sentencesOf(t: Translate, issues: $ZodIssue[]): string[] {
  return issues.map((issue) => t(issue.message as ErrorCode, limitsOf(issue)));
}

function limitsOf(issue: $ZodIssue): ErrorParams {
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  return {};
}
