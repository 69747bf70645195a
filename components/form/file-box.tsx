"use client";

import { type MouseEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { boxClass, Fault } from "./question";
import { type UploadedFile, type UploadWording, useUpload } from "./use-upload";

/** Choosing a file and sending it. Without JavaScript the button sends the form called `form`. */
export function FileBox({
  id,
  form,
  describedBy,
  fault,
  wording,
  onDone,
}: {
  id: string;
  /** The id of the form that sends the file. */
  form: string;
  describedBy?: string | undefined;
  /** The sentence of a refusal that came with the page. */
  fault?: string | undefined;
  wording: UploadWording;
  onDone: (file: UploadedFile) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { progress, send, cancel } = useUpload(wording, (file) => {
    if (input.current) input.current.value = "";
    onDone(file);
  });
  const sentence = progress.kind === "fault" ? progress.sentence : progress.kind === "idle" ? fault : undefined;
  const isSending = progress.kind === "sending";
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const address = event.currentTarget.form?.action;
    if (address && !isSending) send(address, input.current?.files?.[0]);
  };
  return (
    <div>
      <div role="alert">{sentence && <Fault id={`${id}-fault`}>{sentence}</Fault>}</div>
      <div className="mt-1 flex max-w-read flex-wrap items-center gap-3">
        <input
          ref={input}
          id={id}
          form={form}
          type="file"
          name="file"
          accept=".pdf,.jpg,.jpeg,.png"
          aria-invalid={sentence ? true : undefined}
          aria-describedby={[describedBy, `${id}-accepted`, sentence && `${id}-fault`].filter(Boolean).join(" ")}
          className={`${boxClass(sentence !== undefined)} min-w-0 flex-1 basis-60 cursor-pointer border-dashed p-2 text-sm file:me-3 file:cursor-pointer file:rounded-sm file:border file:border-accent file:bg-paper file:px-3 file:py-1 file:font-bold file:text-accent`}
        />
        <Button type="submit" form={form} kind="secondary" size="small" aria-disabled={isSending} onClick={handleClick}>
          {wording.submit}
        </Button>
      </div>
      <p id={`${id}-accepted`} className="mt-1 text-ink-3 text-sm">
        {wording.accepted}
      </p>
      {isSending && (
        <p className="flex flex-wrap items-center gap-3 text-sm">
          <progress max={100} value={progress.percent} aria-label={wording.submit} className="h-1 min-w-0 max-w-80 flex-1 accent-accent" />
          {wording.sending.replace("{percent}", String(progress.percent))}
          <button type="button" onClick={cancel} className="link cursor-pointer">
            {wording.cancel}
          </button>
        </p>
      )}
      <p role="status" className="text-ok text-sm">
        {progress.kind === "done" && wording.done.replace("{name}", progress.name)}
      </p>
    </div>
  );
}
