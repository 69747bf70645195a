"use client";

import { boxClass, LockedQuestion, Question, QuestionGroup, type QuestionProps, useQuestion } from "./question";

export interface Option {
  value: string;
  label: string;
  /** A second line below the label. */
  hint?: string;
}

export interface OptionGroup {
  label: string;
  options: Option[];
}

interface ChoiceProps extends QuestionProps {
  options: Option[];
}

/** One of many, from a list. `empty` is the line for no answer. */
export function Select({
  options = [],
  groups = [],
  empty,
  width = "max-w-96",
  ...question
}: QuestionProps & { options?: Option[]; groups?: OptionGroup[]; empty?: string; width?: string }) {
  const asked = useQuestion(question);
  const { field, describedBy, isFaulty } = asked;
  if (question.locked) return <LockedQuestion {...question} locked={question.locked} />;
  return (
    <Question asked={asked} {...question}>
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        defaultValue={field.initialValue ?? ""}
        aria-invalid={isFaulty || undefined}
        aria-describedby={describedBy}
        className={`${boxClass(isFaulty)} h-10 px-2 ${width}`}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Question>
  );
}

/** One of a few, all in sight. */
export function Radios({ options, ...question }: ChoiceProps) {
  const asked = useQuestion(question);
  const { field, isFaulty } = asked;
  if (question.locked) return <LockedQuestion {...question} locked={question.locked} />;
  return (
    <QuestionGroup asked={asked} {...question}>
      <div key={field.key} className="mt-1 grid gap-1">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.name}
            option={option}
            isChosen={field.initialValue === option.value}
            isFaulty={isFaulty}
          />
        ))}
      </div>
    </QuestionGroup>
  );
}

function Choice({
  id,
  name,
  option: { value, label, hint },
  isChosen,
  isFaulty,
}: {
  id: string;
  name: string;
  option: Option;
  isChosen: boolean;
  isFaulty: boolean;
}) {
  return (
    <div className="flex items-start gap-2.5 py-0.5">
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-invalid={isFaulty || undefined}
        aria-describedby={hint && `${id}-about`}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-about`} className="text-ink-2 text-sm">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
