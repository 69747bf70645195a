"use client";

import { useParams } from "next/navigation";
import en from "@/messages/en/failure.json";
import zh from "@/messages/zh-CN/failure.json";

/** An unexpected error, said in a sentence with the number under which the log has the rest. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useParams().locale === "en" ? en : zh;
  return (
    <main className="mx-auto max-w-[80rem] px-4 py-16 md:px-12">
      <title>{t.title}</title>
      <h1 className="title-public mb-3">{t.title}</h1>
      <p className="mb-2 max-w-read">{t.body}</p>
      {error.digest && <p className="mb-6 font-mono">{t.reference.replace("{reference}", error.digest)}</p>}
      <button type="button" onClick={reset} className="link">
        {t.retry}
      </button>
    </main>
  );
}
