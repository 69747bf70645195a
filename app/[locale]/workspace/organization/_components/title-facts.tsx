import { getLocale, getTranslations } from "next-intl/server";
import { TableDay } from "@/components/layout/day";
import { Text } from "@/components/layout/text";
import type { FileTitle } from "@/lib/organizations/types";

export async function TitleFacts({ titles }: { titles: FileTitle[] }) {
  const locale = await getLocale();
  const t = await getTranslations("file.titles");
  if (titles.length === 0) return <p className="py-3 text-ink-2 text-sm">{t("none")}</p>;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("held")}</th>
          <th scope="col">{t("number")}</th>
          <th scope="col">{t("validTo")}</th>
          <th scope="col">{t("certificate")}</th>
        </tr>
      </thead>
      <tbody>
        {titles.map(({ kind, number, validTo, certificate }) => (
          <tr key={kind.code}>
            <td data-label={t("held")}>
              <Text value={kind.name} locale={locale} />
            </td>
            <td data-label={t("number")}>{number ? <span className="font-mono">{number}</span> : "—"}</td>
            <td data-label={t("validTo")}>
              <TableDay day={validTo} />
            </td>
            <td data-label={t("certificate")}>
              {certificate ? (
                <a href={`/api/files/${certificate.id}`} target="_blank" rel="noreferrer" className="link break-all">
                  {certificate.name}
                </a>
              ) : (
                "—"
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
