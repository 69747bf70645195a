"use client";

import { useField } from "@conform-to/react";
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from "react";
import { FaultMark } from "./error-summary";

/** One question on one line: label above, hint below it, what is wrong between them and the box. The width says how long an answer is expected. */
export function Field({
  name,
  label,
  hint,
  type = "text",
  autoComplete,
  width = "max-w-96",
}: {
  name: string;
  label: string;
  hint?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: string;
}) {
  const [field] = useField<string>(name);
  const hintId = hint ? `${field.id}-hint` : undefined;
  const errorId = field.errors ? field.errorId : undefined;
  return (
    <Group isFaulty={errorId !== undefined}>
      <label htmlFor={field.id} className="block font-bold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-ink-3 text-sm">
          {hint}
        </p>
      )}
      <FieldErrors id={field.errorId} errors={field.errors} />
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={type === "password" ? undefined : field.initialValue}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={[hintId, errorId].filter(Boolean).join(" ") || undefined}
        className={`mt-1 block h-10 w-full rounded-sm border bg-raised px-3 ${width} ${errorId ? "border-2 border-bad" : "border-line"}`}
      />
    </Group>
  );
}

/** A single tick with its sentence. */
export function Tick({ name, children }: { name: string; children: ReactNode }) {
  const [field] = useField<boolean>(name);
  const errorId = field.errors ? field.errorId : undefined;
  return (
    <Group isFaulty={errorId !== undefined}>
      <FieldErrors id={field.errorId} errors={field.errors} />
      <div className="flex items-start gap-2">
        <input
          key={field.key}
          id={field.id}
          name={field.name}
          type="checkbox"
          defaultChecked={field.initialValue === "on"}
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
          className="mt-1 size-5 shrink-0 accent-accent"
        />
        <label htmlFor={field.id}>{children}</label>
      </div>
    </Group>
  );
}

function Group({ isFaulty, children }: { isFaulty: boolean; children: ReactNode }) {
  return <div className={`mb-6 ${isFaulty ? "border-bad border-s-4 ps-4" : ""}`}>{children}</div>;
}

function FieldErrors({ id, errors }: { id: string; errors: string[] | undefined }) {
  if (!errors) return null;
  return (
    <p id={id} className="flex items-center gap-1.5 font-bold text-bad text-sm">
      <FaultMark />
      {errors.join(" ")}
    </p>
  );
}
