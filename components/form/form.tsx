"use client";

import { FormProvider, useForm } from "@conform-to/react";
import { createContext, type FormEvent, type ReactNode, startTransition, useActionState, useContext, useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/action/define-action";
import { ErrorSummary } from "./error-summary";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

const Pending = createContext(false);

/** Whether the form around is on its way. */
export function usePending(): boolean {
  return useContext(Pending);
}

/**
 * A form that works by plain HTML and, with JavaScript, without leaving the page. What was typed stays when something
 * is wrong; the summary takes the focus and leads to each field. A second press while it is on its way does nothing.
 */
export function Form({
  id,
  action,
  summary,
  children,
  className,
}: {
  id: string;
  action: FormAction;
  summary: { one: string; many: string };
  children: ReactNode;
  className?: string;
}) {
  const [lastResult, submit, isPending] = useActionState(action, undefined);
  const [form] = useForm({ id, lastResult: lastResult ?? null });
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
            <ErrorSummary ref={head} errors={form.allErrors} formErrorId={form.errorId} title={summary} fieldId={(name) => `${form.id}-${name}`} />
          )}
          {children}
        </form>
      </Pending>
    </FormProvider>
  );
}
