"use client";

import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

/** Sends the form. While it is on its way the words say so, and a second press does nothing. */
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
  const { pending } = useFormStatus();
  return (
    <Button type="submit" kind={kind} size={size} aria-disabled={pending}>
      {pending ? busy : children}
    </Button>
  );
}
