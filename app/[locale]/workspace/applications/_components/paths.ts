/** A page of the workspace about a unit: the unit stands in its address. */
export function withUnit(path: string, unit: unknown): string {
  return typeof unit === "string" ? `${path}?unit=${encodeURIComponent(unit)}` : path;
}
