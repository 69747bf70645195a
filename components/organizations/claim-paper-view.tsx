import { getLocale, getTranslations } from "next-intl/server";
import type { ClaimDetail } from "@/lib/organizations/queries/claims";
import { formatFileSize } from "@/lib/platform/i18n/format";

/** A paper as it was handed in: pictures at sight, everything to be opened whole. */
export async function ClaimPaperView({ label, paper: { id, name, mediaType, size } }: { label: string; paper: ClaimDetail["licence"] }) {
  const locale = await getLocale();
  const t = await getTranslations("claims.desk");
  const address = `/api/files/${id}`;
  return (
    <figure className="border-hair border-b py-3">
      <figcaption className="text-sm">
        <span className="font-bold">{label}</span>
        <a href={address} target="_blank" rel="noreferrer" className="link ms-3 break-all">
          {name}
        </a>
        <span className="ms-2 whitespace-nowrap text-ink-2 text-xs">{formatFileSize(locale, size)}</span>
        <span className="block text-ink-3 text-xs">{t("opensWindow")}</span>
      </figcaption>
      {mediaType.startsWith("image/") && (
        // biome-ignore lint/performance/noImgElement: a private file behind a permission check, not to be optimised and cached
        <img src={address} alt={t("imageOf", { paper: label })} className="mt-2 max-h-[30rem] max-w-full border border-hair" />
      )}
    </figure>
  );
}
