import type { ComponentProps } from "react";

type Kind = "primary" | "secondary" | "destructive";

const kinds: Record<Kind, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-accent bg-paper text-accent hover:border-accent-strong hover:text-accent-strong",
  destructive: "border-bad bg-paper text-bad",
};

const shape =
  "inline-flex cursor-pointer items-center justify-center rounded-sm border px-4 font-bold transition-colors duration-(--duration-fast) aria-disabled:cursor-default focus-visible:outline-offset-2";

const sizes = { small: "min-h-8 px-3 text-sm", normal: "min-h-10", large: "min-h-12 px-6" };

export function buttonClass(kind: Kind = "primary", size: keyof typeof sizes = "normal"): string {
  return `${shape} ${sizes[size]} ${kinds[kind]}`;
}

export function Button({ kind, size, className = "", ...rest }: ComponentProps<"button"> & { kind?: Kind; size?: keyof typeof sizes }) {
  return <button {...rest} className={`${buttonClass(kind, size)} ${className}`} />;
}

export function ButtonLink({ kind, size, className = "", ...rest }: ComponentProps<"a"> & { kind?: Kind; size?: keyof typeof sizes }) {
  return <a {...rest} className={`${buttonClass(kind, size)} ${className}`} />;
}
