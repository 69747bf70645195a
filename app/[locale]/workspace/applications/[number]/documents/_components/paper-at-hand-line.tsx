import { getLocale, getTranslations } from "next-intl/server";
import { Instant, LongDay } from "@/components/layout/day";
import { Note } from "@/components/ui/note";
import type { PaperAtHand } from "@/lib/applications/queries/submission";
import { plainText } from "@/lib/platform/i18n/locale";

/** A paper that is there: its preview, when it came, and that a checked one is reused. */
export async function PaperAtHandLine({ document: { fileId, name, addedAt, verified }, isLocked }: { document: PaperAtHand; isLocked: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("applications.papersOf");
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 border-hair border-b py-2 text-sm">
        <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className="link break-all">
          {name}
        </a>
        <span className="text-ink-2">{t.rich("addedAt", { at: () => <Instant at={addedAt} /> })}</span>
      </p>
      {verified && <Note kind="ok">{t.rich("reused", { alliance: plainText(locale, verified.by), when: () => <LongDay day={verified.on} /> })}</Note>}
      {!verified && isLocked && <Note kind="ok">{t("locked")}</Note>}
    </>
  );
}
