"use client";

import { FormProvider, useForm } from "@conform-to/react";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/action/define-action";
import { ErrorSummary } from "./error-summary";

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * A form that works by plain HTML and, with JavaScript, without leaving the page. What was typed stays when something
 * is wrong; the summary takes the focus and leads to each field.
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
  const failed = lastResult?.status === "error";
  useEffect(() => {
    if (failed && lastResult) head.current?.focus();
  }, [failed, lastResult]);
  return (
    <FormProvider context={form.context}>
      <form
        id={form.id}
        action={submit}
        onSubmit={(event) => (isPending ? event.preventDefault() : form.onSubmit(event))}
        noValidate
        aria-busy={isPending}
        className={className}
        key={form.key}
      >
        {failed && <ErrorSummary ref={head} errors={form.allErrors} formErrorId={form.errorId} title={summary} fieldId={(name) => `${form.id}-${name}`} />}
        {children}
      </form>
    </FormProvider>
  );
}
