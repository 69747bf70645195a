import type { ReactNode } from "react";

/** Says why there is nothing, and the one way out. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="py-6 text-sm">
      <p className="font-bold">{title}</p>
      {children && <p className="text-ink-2">{children}</p>}
    </div>
  );
}
