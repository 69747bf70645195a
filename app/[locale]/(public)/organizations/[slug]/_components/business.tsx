import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { LinkOfChain } from "@/components/taxonomy/link-of-chain";
import type { OrganizationProfile } from "@/lib/directory/queries/profile";

export async function Business({ profile }: { profile: OrganizationProfile }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations");
  const products = profile.chains.flatMap((chain) => chain.positions.flatMap((position) => position.products.map((product) => ({ product, chain, position }))));
  if (!profile.mainBusiness && products.length === 0) return null;
  return (
    <Section title={t("business.title")}>
      {profile.mainBusiness && (
        <p className="max-w-read py-3" lang="zh-CN">
          {profile.mainBusiness}
        </p>
      )}
      {products.length > 0 && (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t("business.products")}</th>
              <th scope="col">{t("business.link")}</th>
            </tr>
          </thead>
          <tbody>
            {products.map(({ product, chain, position }) => (
              <tr key={`${chain.code} ${position.link["zh-CN"]} ${product}`}>
                <td data-label={t("business.products")} lang="zh-CN">
                  {product}
                </td>
                <td data-label={t("business.link")}>
                  <LinkOfChain chain={<Text value={chain.name} locale={locale} />} link={position.link} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
