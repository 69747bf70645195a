"use client";

import { useRef, useState } from "react";

export interface UploadWording {
  accepted: string;
  submit: string;
  sending: string;
  cancel: string;
  cancelled: string;
  done: string;
  missing: string;
  broken: string;
}

export interface UploadedFile {
  id: string;
  name: string;
  /** Where the page wants to go on. */
  next?: string;
}

/** One file on its way: nothing yet, on the way, refused with our sentence, or there. */
type Progress = { kind: "idle" } | { kind: "sending"; percent: number } | { kind: "fault"; sentence: string } | { kind: "done"; name: string };

interface Upload {
  progress: Progress;
  /** Sends a chosen file; says so where none is. */
  send(address: string, file: File | undefined): void;
  cancel(): void;
}

/** Sends one file with its progress. Only XMLHttpRequest tells how far an upload is. */
export function useUpload(wording: UploadWording, onDone: (file: UploadedFile) => void): Upload {
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const request = useRef<XMLHttpRequest>(null);
  const send = (address: string, file: File | undefined) => {
    if (!file) return setProgress({ kind: "fault", sentence: wording.missing });
    const xhr = new XMLHttpRequest();
    request.current = xhr;
    xhr.open("POST", address);
    xhr.setRequestHeader("Accept", "application/json");
    xhr.responseType = "json";
    xhr.upload.onprogress = ({ loaded, total }) => setProgress({ kind: "sending", percent: Math.floor((loaded / total) * 100) });
    xhr.onabort = () => setProgress({ kind: "fault", sentence: wording.cancelled });
    xhr.onerror = () => setProgress({ kind: "fault", sentence: wording.broken });
    xhr.onload = () => {
      if (xhr.status !== 201) return setProgress({ kind: "fault", sentence: xhr.response?.sentence ?? wording.broken });
      setProgress({ kind: "done", name: file.name });
      onDone(xhr.response);
    };
    const form = new FormData();
    form.set("file", file);
    setProgress({ kind: "sending", percent: 0 });
    xhr.send(form);
  };
  return { progress, send, cancel: () => request.current?.abort() };
}
