"use client";

import { type FieldMetadata, useField } from "@conform-to/react";
import type { ReactNode } from "react";
import { FaultMark } from "./error-summary";

/** What every question of a form may be given. Words come from the page; nothing here knows a language. */
export interface QuestionProps {
  name: string;
  label: string;
  /** Says beside the label that an answer may be left out. */
  optional?: string | undefined;
  hint?: string | undefined;
  /** What a secretariat asks to be corrected here. */
  instruction?: string | undefined;
  /** The answer cannot be changed here: what it is, in the form's value and in words, and why. */
  locked?: { value: string; text: string; reason: ReactNode } | undefined;
}

interface Asked<Value> {
  field: FieldMetadata<Value>;
  /** Ids of hint, instruction and error, for `aria-describedby`. */
  describedBy: string | undefined;
  isFaulty: boolean;
}

/** The field of a question, wired to its hint, its instruction and its error. */
export function useQuestion<Value = string>({ name, hint, instruction }: Pick<QuestionProps, "name" | "hint" | "instruction">): Asked<Value> {
  const [field] = useField<Value>(name);
  const isFaulty = field.errors !== undefined;
  const ids = [hint && `${field.id}-hint`, instruction && `${field.id}-instruction`, isFaulty && field.errorId].filter(Boolean);
  return { field, describedBy: ids.join(" ") || undefined, isFaulty };
}

/** A question with one control: label above, hint below it, what is wrong between them and the control. */
export function Question({ asked, children, ...question }: QuestionProps & { asked: Asked<unknown>; children: ReactNode }) {
  const { field, isFaulty } = asked;
  return (
    <div className={groupClass(isFaulty)}>
      <label htmlFor={field.id} className="block font-bold">
        <Label {...question} />
      </label>
      <Notes asked={asked} {...question} />
      {children}
    </div>
  );
}

/** A question with several controls, such as radio buttons. */
export function QuestionGroup({ asked, children, ...question }: QuestionProps & { asked: Asked<unknown>; children: ReactNode }) {
  return (
    <fieldset aria-describedby={asked.describedBy} className={groupClass(asked.isFaulty)}>
      <legend className="font-bold">
        <Label {...question} />
      </legend>
      <Notes asked={asked} {...question} />
      {children}
    </fieldset>
  );
}

/** A question whose answer stands: sunk, with the reason. The answer goes along, so that nothing is lost. */
export function LockedQuestion({
  name,
  label,
  instruction,
  locked: { value, text, reason },
}: QuestionProps & { locked: NonNullable<QuestionProps["locked"]> }) {
  const [field] = useField<string>(name);
  return (
    <div className={groupClass(field.errors !== undefined)}>
      <p className="font-bold">{label}</p>
      <p className="text-ink-3 text-sm">{reason}</p>
      {instruction && <Instruction id={`${field.id}-instruction`}>{instruction}</Instruction>}
      {field.errors && <Fault id={field.errorId}>{field.errors.join(" ")}</Fault>}
      <p id={field.id} tabIndex={-1} className="mt-1 max-w-[30rem] break-words rounded-sm border border-hair bg-sunk px-3 py-1.5">
        {text}
      </p>
      <input type="hidden" name={field.name} value={value} />
    </div>
  );
}

function groupClass(isFaulty: boolean): string {
  return `mb-6 min-w-0 ${isFaulty ? "border-bad border-s-4 ps-4" : ""}`;
}

function Label({ label, optional }: Pick<QuestionProps, "label" | "optional">) {
  return (
    <>
      {label}
      {optional && <span className="ms-1 font-normal text-ink-2">{optional}</span>}
    </>
  );
}

function Notes({ asked: { field }, hint, instruction }: { asked: Asked<unknown> } & Pick<QuestionProps, "hint" | "instruction">) {
  return (
    <>
      {hint && (
        <p id={`${field.id}-hint`} className="text-ink-3 text-sm">
          {hint}
        </p>
      )}
      {instruction && <Instruction id={`${field.id}-instruction`}>{instruction}</Instruction>}
      {field.errors && <Fault id={field.errorId}>{field.errors.join(" ")}</Fault>}
    </>
  );
}

/** What is to be corrected, in the secretariat's words: an amber bar above the control. */
function Instruction({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="my-2 max-w-read whitespace-pre-line border-warn border-s-4 py-0.5 ps-3 text-sm">
      {children}
    </p>
  );
}

export function Fault({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-bold text-bad text-sm">
      <span className="flex h-6 items-center">
        <FaultMark />
      </span>
      {children}
    </p>
  );
}

/** The edge and ground of a box to type in. */
export function boxClass(isFaulty: boolean): string {
  return `mt-1 block w-full rounded-sm bg-raised ${isFaulty ? "border-2 border-bad" : "border border-line"}`;
}
