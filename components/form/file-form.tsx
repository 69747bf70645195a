"use client";

import { useRouter } from "next/navigation";
import { FileBox } from "./file-box";
import type { UploadedFile, UploadWording } from "./use-upload";

/**
 * One file sent by itself, with a form of its own. Without JavaScript the server leads back to the page; with it, the
 * page is only brought up to date and what is typed elsewhere stays.
 */
export function FileForm({
  id,
  action,
  label,
  hint,
  fault,
  wording,
}: {
  id: string;
  action: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  wording: UploadWording;
}) {
  const router = useRouter();
  const handleDone = ({ next }: UploadedFile) => {
    if (next) router.replace(next, { scroll: false });
    router.refresh();
  };
  return (
    <form id={id} method="post" encType="multipart/form-data" action={action} className="mb-4">
      <label htmlFor={`${id}-file`} className="block font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-3 text-sm">
          {hint}
        </p>
      )}
      <FileBox id={`${id}-file`} form={id} describedBy={hint && `${id}-hint`} fault={fault} wording={wording} onDone={handleDone} />
    </form>
  );
}
