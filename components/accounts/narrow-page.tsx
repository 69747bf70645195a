import type { ReactNode } from "react";

/** A short page with one form. */
export function NarrowPage({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="max-w-[28rem] py-4">
      <h1 className="title-public mb-2">{title}</h1>
      {lead && <p className="mb-6 text-ink-2">{lead}</p>}
      {children}
    </div>
  );
}
