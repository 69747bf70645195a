import { getLocale, getTranslations } from "next-intl/server";
import { TableDay } from "@/components/layout/day";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { CaseDocument } from "@/lib/applications/types";
import { formatFileSize } from "@/lib/platform/i18n/format";
import { labelOf } from "./label-of";

/** The papers of the revision: each opens whole in a window of its own; pictures are shown small; who has checked them, and when. */
export async function Papers({ documents }: { documents: CaseDocument[] }) {
  const t = await getTranslations("desk.case.papers");
  const checked = documents.filter(({ verified }) => verified.length > 0).length;
  return (
    <Section title={t("title")} aside={t("count", { count: documents.length, checked })}>
      {documents.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t("paper")}</th>
              <th scope="col">{t("size")}</th>
              <th scope="col">{t("verified")}</th>
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <Paper key={document.documentId} document={document} />
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-2 text-ink-3 text-xs">{t("opensWindow")}</p>
    </Section>
  );
}

async function Paper({ document: { fileId, kind, name, mediaType, size, verified } }: { document: CaseDocument }) {
  const locale = await getLocale();
  const t = await getTranslations("desk.case.papers");
  const f = await getTranslations("applications");
  const address = `/api/files/${fileId}`;
  const label = labelOf(f, "document", kind);
  return (
    <tr>
      <td data-label={t("paper")}>
        <span className="flex items-start gap-3">
          {mediaType.startsWith("image/") && (
            // biome-ignore lint/performance/noImgElement: a private file behind a permission check, not to be optimised and cached
            <img src={address} alt={t("imageOf", { paper: label })} loading="lazy" width={64} height={64} className="size-16 border border-hair object-cover" />
          )}
          <span className="min-w-0">
            <span className="block font-bold">{label}</span>
            <a href={address} target="_blank" rel="noreferrer" className="link break-all">
              {name}
            </a>
          </span>
        </span>
      </td>
      <td data-label={t("size")} className="whitespace-nowrap">
        {formatFileSize(locale, size)}
      </td>
      <td data-label={t("verified")}>
        {verified.length === 0 ? (
          <span className="text-ink-2">{t("unverified")}</span>
        ) : (
          <span>
            {verified.map(({ by, on }) => (
              <span key={`${by["zh-CN"]}${on}`} className="block">
                {t.rich("verifiedBy", { alliance: () => <Text value={by} locale={locale} />, day: () => <TableDay day={on} /> })}
              </span>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}
