/** Whether a message was read, as shape and word: a closed envelope or an open one. */
export function ReadMark({ isRead, children }: { isRead: boolean; children: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${isRead ? "text-ink-2" : "font-bold text-ink"}`}>
      <svg viewBox="0 0 14 12" aria-hidden="true" className="h-3 w-3.5 shrink-0" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" fill="none">
        {isRead ? <path d="M1 5l6-4 6 4v6H1zM1 5l6 3.500L13 5" /> : <path d="M1 1.500h12v9H1zM1 1.500L7 6.500l6-5" fill="var(--color-celadon)" />}
      </svg>
      {children}
    </span>
  );
}
