import type { ReactNode } from "react";

/** A page of plain text under headings, at reading width. */
export function ReadingPage({
  title,
  lead,
  sections,
  children,
}: {
  title: string;
  lead?: string;
  sections?: { title: string; items: string[] }[];
  children?: ReactNode;
}) {
  return (
    <article className="max-w-read">
      <h1 className="title-public mb-4">{title}</h1>
      {lead && <p className="mb-6">{lead}</p>}
      {sections?.map((section) => (
        <section key={section.title} className="mb-8">
          <h2 className="mb-2 font-bold text-[1.25rem] leading-[1.875rem]">{section.title}</h2>
          <ul className="list-disc ps-6">
            {section.items.map((item) => (
              <li key={item} className="mb-1.5">
                {item}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {children}
    </article>
  );
}
