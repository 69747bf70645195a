/** Where to go after signing in: a path of ours and nothing else, so that a link cannot lead to another site. */
export function safeReturnPath(next: unknown, fallback: string): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return fallback;
  const address = new URL(next, "http://portal.invalid");
  return address.origin === "http://portal.invalid" ? address.pathname + address.search : fallback;
}
