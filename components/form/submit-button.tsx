"use client";

import { Button } from "@/components/ui/button";
import { usePending } from "./form";

/** Sends the form. While it is on its way the words say so. */
export function SubmitButton({
  children,
  busy,
  kind = "primary",
  size = "normal",
}: {
  children: string;
  busy: string;
  kind?: "primary" | "secondary" | "destructive";
  size?: "small" | "normal";
}) {
  const isPending = usePending();
  return (
    <Button type="submit" kind={kind} size={size} aria-disabled={isPending}>
      {isPending ? busy : children}
    </Button>
  );
}

/** Keeps what was typed as it is, unchecked; see `saveDraft` of defineAction. */
export function SaveDraftButton({ children }: { children: string }) {
  const isPending = usePending();
  return (
    <Button type="submit" name="intent" value="save" kind="secondary" aria-disabled={isPending}>
      {children}
    </Button>
  );
}
