import type { QueueParams } from "@/lib/applications/queries/queue";

/** The address of a desk's queue; what is not asked for is left out. */
export function queueAddress(alliance: string, params: Partial<QueueParams>): string {
  const { view, q, tier, late, today, after } = params;
  const query = new URLSearchParams(Object.entries({ view, q, tier, late, today, after }).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const path = `/secretariat/${alliance}/applications`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The address of a case on a desk. */
export function caseAddress(alliance: string, number: string): string {
  return `/secretariat/${alliance}/applications/${number}`;
}
