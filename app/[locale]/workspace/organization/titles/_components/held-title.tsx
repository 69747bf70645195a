"use client";

import { useField } from "@conform-to/react";
import type { ReactNode } from "react";

/** One kind of title to tick; ticked, it shows its questions. That needs no JavaScript. */
export function HeldTitle({ code, label, level, isHeld, children }: { code: string; label: string; level: string; isHeld: boolean; children: ReactNode }) {
  const [kinds] = useField<string[]>("kinds");
  const id = `${kinds.id}-${code}`;
  return (
    <div className="group border-hair border-b py-3">
      <div className="flex items-start gap-2.5">
        <input
          id={id}
          type="checkbox"
          name="kinds"
          value={code}
          defaultChecked={isHeld || [kinds.initialValue ?? []].flat().includes(code)}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <label htmlFor={id}>
          {label}
          <span className="ms-2 text-ink-2 text-sm">{level}</span>
        </label>
      </div>
      <div className="ms-7.5 mt-3 hidden border-celadon border-s-2 ps-4 group-has-[[name=kinds]:checked]:block">{children}</div>
    </div>
  );
}
