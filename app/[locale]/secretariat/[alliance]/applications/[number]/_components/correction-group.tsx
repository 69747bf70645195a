"use client";

import { useFormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";

interface Ticks {
  lines: { isChosen: string }[];
}

/** Some of what can be corrected, folded; open again where something was ticked before the page was drawn anew. */
export function CorrectionGroup({ name, lines, children }: { name: string; lines: number[]; children: ReactNode }) {
  const { initialValue } = useFormMetadata<Ticks>();
  const before = initialValue?.lines;
  return (
    <details open={typeof before === "object" && lines.some((index) => before[index]?.isChosen)} className="border-hair border-b py-1">
      <summary className="cursor-pointer py-1">{name}</summary>
      {children}
    </details>
  );
}
