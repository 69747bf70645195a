import { getTranslations } from "next-intl/server";
import type { RevisionView } from "@/lib/applications/types";

/** The files of a kind that a revision cites. */
export async function FileLinks({ revision, kind }: { revision: RevisionView; kind: string }) {
  const t = await getTranslations("desk.case");
  const files = revision.content.documents.filter((document) => document.kind === kind);
  if (files.length === 0) return t("answers.none");
  return files.map(({ fileId }) => (
    <a key={fileId} href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className="link">
      {t("papers.ofRevision", { number: revision.number })}
    </a>
  ));
}
