"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** The same page in the other language. */
export function LanguageLink({ label, title, lang, prefix }: { label: string; title: string; lang: string; prefix: string }) {
  const path = usePathname().replace(/^\/(zh-CN|en)(?=\/|$)/, "");
  const query = useSearchParams().toString();
  const address = `${prefix}${path}` || "/";
  return (
    <a href={query ? `${address}?${query}` : address} lang={lang} hrefLang={lang} title={title} className="link-quiet inline-block py-1 text-sm">
      {label}
    </a>
  );
}
