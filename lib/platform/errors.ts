import type errors from "@/messages/zh-CN/errors.json";

/** The name of a sentence in messages/<locale>/errors.json; a code without a sentence does not compile. */
export type ErrorCode = keyof typeof errors;

export type ErrorParams = Record<string, string | number | Date>;

/** A rule said no. Carries a code and its parameters; the sentence is made where it is shown, in the reader's language. */
export class DomainError extends Error {
  override name = "DomainError";

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    /** The form field it is about, if one. */
    readonly field?: string,
  ) {
    super(code);
  }
}

/** A short number that a person can read over the telephone; the log holds the rest. */
export function newReference(): string {
  const letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const text = Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
