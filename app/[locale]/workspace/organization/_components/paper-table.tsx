import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ShortDay } from "@/components/layout/day";
import { StatusMark } from "@/components/ui/status-mark";
import type { FileDocument } from "@/lib/organizations/types";
import { dayOf } from "@/lib/platform/clock";
import { plainText } from "@/lib/platform/i18n/locale";

/** Papers with their preview, when they came and who has checked them. */
export async function PaperTable({ documents, action }: { documents: FileDocument[]; action?: ((document: FileDocument) => ReactNode) | undefined }) {
  const locale = await getLocale();
  const t = await getTranslations("file.documents");
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("kind")}</th>
          <th scope="col">{t("addedAt")}</th>
          <th scope="col">{t("state")}</th>
          {action && (
            <th scope="col">
              <span className="sr-only">{t("remove")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <td data-label={t("name")}>
              <span>
                <a href={`/api/files/${document.fileId}`} target="_blank" rel="noreferrer" className="link break-all">
                  {document.name}
                </a>
                <span className="ms-2 whitespace-nowrap text-ink-2">{sizeOf(document.size)}</span>
              </span>
            </td>
            <td data-label={t("kind")}>{t(`kinds.${document.kind}`)}</td>
            <td data-label={t("addedAt")}>
              <ShortDay day={dayOf(document.addedAt)} />
            </td>
            <td data-label={t("state")}>
              {document.verified ? (
                <StatusMark status="valid">
                  {t.rich("checked", {
                    alliance: plainText(locale, document.verified.by),
                    day: () => <ShortDay day={document.verified?.on ?? ""} />,
                  })}
                </StatusMark>
              ) : (
                <span className="text-ink-2">{t("unchecked")}</span>
              )}
            </td>
            {action && <td data-label="">{action(document)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 640 KB, 1.8 MB. */
function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
