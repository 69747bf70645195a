"use client";

import { useFormMetadata } from "@conform-to/react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { usePending } from "./form";

export interface PreviewWording {
  preview: string;
  title: string;
  send: string;
  edit: string;
  busy: string;
}

/**
 * Questions whose answers are shown as they will be read before anything is done: the first button leads to the
 * preview, a second one does the act. See `isPreviewed` of the actions; works by plain HTML as well.
 */
export function Previewed({
  words,
  kind = "primary",
  preview,
  children,
}: {
  words: PreviewWording;
  kind?: "primary" | "destructive";
  preview: ReactNode;
  children?: ReactNode;
}) {
  const { status } = useFormMetadata();
  const isPending = usePending();
  const isShown = status === "success";
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isShown) head.current?.focus();
  }, [isShown]);
  return (
    <>
      {/* Hidden, not gone: what was typed is sent along with the act. */}
      <div hidden={isShown}>{children}</div>
      {isShown ? (
        <>
          <p ref={head} tabIndex={-1} className="mb-2 font-bold outline-none">
            {words.title}
          </p>
          {preview}
          <div className="mt-4 flex flex-wrap gap-3">
            <Button type="submit" name="intent" value="send" kind={kind} aria-disabled={isPending}>
              {isPending ? words.busy : words.send}
            </Button>
            <Button type="submit" name="intent" value="edit" kind="secondary" aria-disabled={isPending}>
              {words.edit}
            </Button>
          </div>
        </>
      ) : (
        <Button type="submit" name="intent" value="preview" kind={kind} aria-disabled={isPending}>
          {words.preview}
        </Button>
      )}
    </>
  );
}
