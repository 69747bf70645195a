import type { CategoryCounts } from "@/lib/directory/types";
import { categories } from "@/lib/organizations/constants";
import { outlineToPath, threadPath } from "./thread-path";

/** A chain as a thread lying across the seven bindings, left to right. The numbers stand beside it or in the table. */
export function Thread({ counts, className }: { counts: CategoryCounts; className?: string }) {
  const along = 15;
  const values = categories.map((category) => counts.byCategory[category]);
  const outline = threadPath(values, { start: 10, along, centre: 17, lead: 9 });
  return (
    <svg viewBox="0 0 110 34" aria-hidden="true" className={className}>
      {values.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the seven bindings never move
        <path key={index} d={`M${10 + index * along} 4V30`} stroke="var(--color-celadon)" strokeWidth="1" />
      ))}
      <path d={outlineToPath(outline, "horizontal")} fill="var(--color-thread)" />
      {values.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the seven bindings never move
        <path key={index} d={`M${10 + index * along} 9V25`} stroke="var(--color-paper)" strokeWidth="0.6" opacity="0.55" />
      ))}
    </svg>
  );
}
