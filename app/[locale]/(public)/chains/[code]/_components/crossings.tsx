import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { LinkOfChain } from "@/components/taxonomy/link-of-chain";
import type { ChainMap, ChainMapLink } from "@/lib/directory/types";
import { localePath } from "@/lib/platform/i18n/locale";

/** What this chain takes from others and gives to them. */
export async function Crossings({ crossings, links }: { crossings: ChainMap["crossings"]; links: ChainMapLink[] }) {
  const locale = await getLocale();
  const t = await getTranslations("chains.page");
  if (crossings.length === 0) return null;
  return (
    <Section title={t("crossings")} aside={<span className="text-ink-2 text-xs">{t("crossingsHint")}</span>} className="mt-10">
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{t("goods")}</th>
            <th scope="col">{t("ownLink")}</th>
            <th scope="col">{t("direction")}</th>
            <th scope="col">{t("otherLink")}</th>
          </tr>
        </thead>
        <tbody>
          {crossings.map(({ direction, own, other, goods }) => {
            const ownLink = links.find(({ code }) => code === own);
            return (
              <tr key={`${direction} ${own} ${other.chain.code} ${goods["zh-CN"]}`}>
                <td data-label={t("goods")}>
                  <Text value={goods} locale={locale} />
                </td>
                <td data-label={t("ownLink")}>{ownLink && <Text value={ownLink.name} locale={locale} />}</td>
                <td data-label={t("direction")}>{t(direction)}</td>
                <td data-label={t("otherLink")}>
                  <LinkOfChain
                    chain={
                      <a href={localePath(locale, `/chains/${other.chain.code}`)} className="link">
                        <Text value={other.chain.name} locale={locale} />
                      </a>
                    }
                    link={other.link}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
