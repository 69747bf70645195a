import type { ReactNode } from "react";

/** A headed part of a page: title left, an aside or link right, closed by a rule. */
export function Section({
  id,
  title,
  aside,
  children,
  className,
}: {
  id?: string;
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section id={id} className={className}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b pb-2">
        <h2 className="font-bold text-[1.25rem] leading-[1.875rem]">{title}</h2>
        {aside && <div className="text-sm">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
