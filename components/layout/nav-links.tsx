"use client";

import { usePathname } from "next/navigation";

export interface NavItem {
  href: string;
  label: string;
}

/** Navigation with the current item marked; a page below an item counts as being in it. */
export function NavLinks({ items, className, itemClass }: { items: NavItem[]; className: string; itemClass: string }) {
  const path = usePathname().replace(/^\/zh-CN(?=\/|$)/, "") || "/";
  const within = items.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  const current = within.toSorted((left, right) => right.href.length - left.href.length)[0];
  return (
    <ul className={className}>
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === current?.href ? (path === href ? "page" : "true") : undefined} className={itemClass}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
