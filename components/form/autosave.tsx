"use client";

import { useEffect, useRef, useState } from "react";
import type { DraftAnswer } from "@/lib/platform/action/define-action";
import { FaultMark } from "./error-summary";
import { usePending } from "./form";

export interface AutosaveWording {
  /** With `{time}`. */
  saved: string;
  saving: string;
  /** With `{reason}` and `{seconds}`. */
  failed: string;
  unreachable: string;
  signedOut: string;
  signIn: string;
  signInAddress: string;
}

type State = { kind: "saved"; time: string } | { kind: "saving" } | { kind: "failed"; reason: string; isSignedOut: boolean };

const pauseSeconds = 2;
const retrySeconds = 10;

/**
 * Saves the form around it as a draft, shortly after the last key and when the page is left, and says so. What was
 * typed stays on the page whatever happens; a save that failed is tried again.
 */
export function Autosave({
  action,
  savedAt,
  wording,
}: {
  action: (form: FormData) => Promise<DraftAnswer>;
  /** The clock of the last save, `10:32`. */
  savedAt: string | null;
  wording: AutosaveWording;
}) {
  const line = useRef<HTMLDivElement>(null);
  const isSending = usePending();
  const isPaused = useRef(isSending);
  isPaused.current = isSending;
  const [state, setState] = useState<State | null>(savedAt === null ? null : { kind: "saved", time: savedAt });
  useEffect(() => {
    const form = line.current?.closest("form");
    if (!form) return;
    const draft = keepDraft(form, { action, unreachable: wording.unreachable, isPaused: () => isPaused.current, onState: setState });
    form.addEventListener("input", draft.handleInput);
    document.addEventListener("visibilitychange", draft.handleVisibility);
    return () => {
      draft.stop();
      form.removeEventListener("input", draft.handleInput);
      document.removeEventListener("visibilitychange", draft.handleVisibility);
    };
  }, [action, wording.unreachable]);
  return (
    <div ref={line} role="status" className="mb-6 min-h-9 border-hair border-b pb-2 text-ink-2 text-sm">
      {state?.kind === "saving" && wording.saving}
      {state?.kind === "saved" && (
        <>
          <span aria-hidden="true" className="me-1.5 font-bold text-ok">
            ✓
          </span>
          {wording.saved.replace("{time}", state.time)}
        </>
      )}
      {state?.kind === "failed" && (
        <span className="text-bad">
          <span className="me-1.5 inline-block">
            <FaultMark />
          </span>
          {state.isSignedOut ? wording.signedOut : wording.failed.replace("{reason}", state.reason).replace("{seconds}", String(retrySeconds))}{" "}
          {state.isSignedOut && (
            <a href={wording.signInAddress} target="_blank" rel="noreferrer" className="link">
              {wording.signIn}
            </a>
          )}
        </span>
      )}
    </div>
  );
}

interface DraftKeeper {
  handleInput(): void;
  handleVisibility(): void;
  stop(): void;
}

function keepDraft(
  form: HTMLFormElement,
  {
    action,
    unreachable,
    isPaused,
    onState,
  }: { action: (form: FormData) => Promise<DraftAnswer>; unreachable: string; isPaused: () => boolean; onState: (state: State) => void },
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let isSaving = false;
  const saveIn = (seconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(save, seconds * 1000);
  };
  const save = async () => {
    clearTimeout(timer);
    if (!isDirty || isSaving || isPaused()) return;
    isSaving = true;
    isDirty = false;
    onState({ kind: "saving" });
    const answer = await action(new FormData(form)).catch(() => ({ code: "", sentence: unreachable }));
    isSaving = false;
    if ("savedAt" in answer) onState({ kind: "saved", time: answer.savedAt });
    else {
      isDirty = true;
      onState({ kind: "failed", reason: answer.sentence, isSignedOut: answer.code === "SIGNED_OUT" });
    }
    if (isDirty) saveIn("savedAt" in answer ? pauseSeconds : retrySeconds);
  };
  return {
    handleInput() {
      isDirty = true;
      if (!isSaving) saveIn(pauseSeconds);
    },
    handleVisibility() {
      if (document.visibilityState === "hidden") void save();
    },
    stop: () => clearTimeout(timer),
  };
}
