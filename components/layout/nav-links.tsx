"use client";

import { usePathname } from "next/navigation";

export interface NavItem {
  href: string;
  label: string;
}

/** Navigation with the current item marked; a page below an item counts as being in it. */
export function NavLinks({ items, className, itemClass }: { items: NavItem[]; className: string; itemClass: string }) {
  const path = usePathname().replace(/^\/zh-CN(?=\/|$)/, "") || "/";
  return (
    <ul className={className}>
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined} className={itemClass}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
