"use client";

import { useField } from "@conform-to/react";
import { Fault } from "@/components/form/question";

/** What goes for all links together, and what is wrong with the choice. */
export function PrimaryNote({ label, hint }: { label: string; hint: string }) {
  const [links] = useField<string[]>("links");
  const [primary] = useField<string>("primary");
  const isFaulty = links.errors !== undefined || primary.errors !== undefined;
  return (
    <div className={`mb-6 ${isFaulty ? "border-bad border-s-4 ps-4" : ""}`}>
      <p id={primary.id} tabIndex={-1} className="font-bold">
        {label}
      </p>
      <p id={links.id} tabIndex={-1} className="text-ink-3 text-sm">
        {hint}
      </p>
      {links.errors && <Fault id={links.errorId}>{links.errors.join(" ")}</Fault>}
      {primary.errors && <Fault id={primary.errorId}>{primary.errors.join(" ")}</Fault>}
    </div>
  );
}
