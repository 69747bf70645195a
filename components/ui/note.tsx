import type { ReactNode } from "react";

const bars = { info: "border-accent", ok: "border-ok", warn: "border-warn", bad: "border-bad" };

/** A remark beside the work: a bar of four pixels, no ground. */
export function Note({ kind = "info", children }: { kind?: keyof typeof bars; children: ReactNode }) {
  return <div className={`border-s-4 ${bars[kind]} my-4 py-1 ps-4 text-sm`}>{children}</div>;
}
