let count = 0;

/** A text no other test of this file uses. */
export function unique(prefix: string): string {
  return `${prefix}${++count}`;
}
