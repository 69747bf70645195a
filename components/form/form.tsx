"use client";

import { FormProvider, useForm } from "@conform-to/react";
import { createContext, type FormEvent, type ReactNode, startTransition, useActionState, useContext, useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/action/define-action";
import { ErrorSummary } from "./error-summary";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** What stands in the fields at first, by their names; the nesting follows names such as `products[0].name`. */
export interface FormValues {
  [name: string]: FormValue;
}
type FormValue = string | string[] | boolean | number | null | undefined | FormValues | FormValues[];

const Pending = createContext(false);

/** Whether the form around is on its way. */
export function usePending(): boolean {
  return useContext(Pending);
}

/**
 * A form that works by plain HTML and, with JavaScript, without leaving the page. What was typed stays when something
 * is wrong; the summary takes the focus and leads to each field. A second press while it is on its way does nothing.
 * `uploads` are the addresses that the file fields inside send to, by name: a form in a form does not exist, so that
 * theirs stand behind it.
 */
export function Form({
  id,
  action,
  summary,
  defaultValue,
  uploads = {},
  names,
  children,
  className,
}: {
  id: string;
  action: FormAction;
  summary: { one: string; many: string };
  defaultValue?: FormValues;
  uploads?: Record<string, string>;
  /** Where several questions ask the same: what each is about, before its fault in the summary. */
  names?: Record<string, string>;
  children: ReactNode;
  className?: string;
}) {
  const [lastResult, submit, isPending] = useActionState(action, undefined);
  const [form] = useForm<FormValues>({ id, lastResult: lastResult ?? null, ...(defaultValue && { defaultValue }) });
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lastResult?.status === "error") head.current?.focus();
  }, [lastResult]);
  // React would empty the fields after an action it calls itself; called here, they keep what was typed.
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    form.onSubmit(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    if (isPending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => submit(data));
  };
  return (
    <FormProvider context={form.context}>
      <Pending value={isPending}>
        <form id={form.id} action={submit} onSubmit={handleSubmit} noValidate aria-busy={isPending} className={className}>
          {lastResult?.status === "error" && (
            <ErrorSummary
              ref={head}
              errors={form.allErrors}
              formErrorId={form.errorId}
              title={summary}
              fieldId={(name) => `${form.id}-${name}`}
              names={names}
            />
          )}
          {children}
        </form>
      </Pending>
      {Object.entries(uploads).map(([name, address]) => (
        <form key={name} id={`${id}-${name}-upload`} method="post" encType="multipart/form-data" action={address} hidden />
      ))}
    </FormProvider>
  );
}
