"use client";

import { useField } from "@conform-to/react";
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from "react";
import { boxClass, Fault, LockedQuestion, Question, type QuestionProps, useQuestion } from "./question";

interface FieldProps extends QuestionProps {
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Says how long an answer is expected. */
  width?: string;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "url" | "email";
  min?: string | undefined;
  max?: string | undefined;
  isMono?: boolean;
}

/** One question on one line. */
export function Field(props: FieldProps) {
  return props.locked ? <LockedQuestion {...props} locked={props.locked} /> : <OpenField {...props} />;
}

/** A day, by the browser's own calendar. */
export function DateField(props: Omit<FieldProps, "type" | "width">) {
  return <Field {...props} type="date" width="max-w-48" />;
}

function OpenField({ type = "text", autoComplete, width = "max-w-96", inputMode, min, max, isMono = false, ...question }: FieldProps) {
  const asked = useQuestion(question);
  const { field, describedBy, isFaulty } = asked;
  return (
    <Question asked={asked} {...question}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type={type}
        autoComplete={autoComplete}
        inputMode={inputMode}
        min={min}
        max={max}
        defaultValue={type === "password" ? undefined : field.initialValue}
        aria-invalid={isFaulty || undefined}
        aria-describedby={describedBy}
        className={`${boxClass(isFaulty)} h-10 px-3 ${width} ${isMono ? "font-mono" : ""}`}
      />
    </Question>
  );
}

/** A single tick with its sentence. */
export function Tick({ name, children }: { name: string; children: ReactNode }) {
  const [field] = useField<boolean>(name);
  const errorId = field.errors ? field.errorId : undefined;
  return (
    <div className={`mb-6 ${errorId ? "border-bad border-s-4 ps-4" : ""}`}>
      {field.errors && <Fault id={field.errorId}>{field.errors.join(" ")}</Fault>}
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
    </div>
  );
}
