"use client";

import { useEffect, useRef, useState } from "react";
import { FileBox } from "./file-box";
import { Question, type QuestionProps, useQuestion } from "./question";
import type { UploadWording } from "./use-upload";

interface ShownFile {
  id: string;
  name: string;
}

/**
 * A question answered by a file, inside a form that has its upload's address in `uploads`. The form carries the file's
 * id; without JavaScript the upload leads back to the page with the id in its address, and the page gives it as `file`.
 */
export function FileField({
  file,
  fault,
  wording,
  ...question
}: QuestionProps & { file: ShownFile | null; fault?: string | undefined; wording: UploadWording }) {
  const asked = useQuestion(question);
  const { field, describedBy } = asked;
  const [uploaded, setUploaded] = useState<ShownFile | null>(null);
  const shown = uploaded ?? file;
  const carrier = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (uploaded) carrier.current?.dispatchEvent(new Event("input", { bubbles: true })); // so that the draft is saved
  }, [uploaded]);
  return (
    <Question asked={asked} {...question}>
      <input ref={carrier} type="hidden" name={field.name} value={shown?.id ?? ""} />
      {shown && (
        <p className="text-sm">
          <a href={`/api/files/${shown.id}`} target="_blank" rel="noreferrer" className="link break-words">
            {shown.name}
          </a>
        </p>
      )}
      <FileBox id={field.id} form={`${field.formId}-${field.name}-upload`} describedBy={describedBy} fault={fault} wording={wording} onDone={setUploaded} />
    </Question>
  );
}
