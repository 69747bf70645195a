import { getLocale, getTranslations } from "next-intl/server";
import { Chinese, Text } from "@/components/layout/text";
import type { FilePosition } from "@/lib/organizations/types";

export async function PositionFacts({ positions }: { positions: FilePosition[] }) {
  const locale = await getLocale();
  const t = await getTranslations("file");
  const o = await getTranslations("organizations.segments");
  if (positions.length === 0) return null;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{t("fields.positions")}</th>
          <th scope="col">{t("positions.products")}</th>
        </tr>
      </thead>
      <tbody>
        {positions.map(({ link, chain, products, isPrimary }) => (
          <tr key={link.code}>
            <td data-label={t("fields.positions")}>
              <span>
                <Text value={chain.name} locale={locale} />·{o(link.segment)}·<Text value={link.name} locale={locale} />
                {isPrimary && <strong className="ms-2 whitespace-nowrap text-accent">{t("positions.primary")}</strong>}
              </span>
            </td>
            <td data-label={t("positions.products")}>{products.length > 0 ? <Chinese locale={locale}>{products.join("、")}</Chinese> : "—"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
