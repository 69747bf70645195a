import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import type { ChainMap, ChainMapLink } from "@/lib/directory/types";

const segments = ["upstream", "midstream", "downstream", "supporting"] as const;

/** The same chain in words, with every member and all that is supplied. The only form on narrow screens and on paper. */
export async function ChainList({ chain }: { chain: ChainMap }) {
  const o = await getTranslations("organizations.segments");
  const t = await getTranslations("chains.page");
  return (
    <div id="chain-list" tabIndex={-1} className="mt-8 scroll-mt-4 outline-none">
      {segments.map((segment) => {
        const links = chain.links.filter((link) => link.segment === segment);
        const positions = links.reduce((sum, { members }) => sum + members.length, 0);
        return (
          <Section key={segment} title={o(segment)} aside={<span className="text-ink-2">{t("positions", { count: positions })}</span>} className="mt-8">
            <ul>
              {links.map((link) => (
                <LinkRow key={link.code} link={link} chain={chain} />
              ))}
            </ul>
          </Section>
        );
      })}
    </div>
  );
}

async function LinkRow({ link, chain }: { link: ChainMapLink; chain: ChainMap }) {
  const locale = await getLocale();
  const t = await getTranslations("chains.page");
  const fed = chain.feeds.filter(({ from }) => from === link.code).flatMap(({ to }) => chain.links.find(({ code }) => code === to) ?? []);
  const isGap = link.members.length === 0 && chain.alliance.showsGaps;
  return (
    <li id={link.code} className="grid scroll-mt-4 gap-x-8 gap-y-1 border-hair border-b py-3 target:bg-wash md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div>
        <h3 className="font-bold">
          <Text value={link.name} locale={locale} />
          {isGap && <span className="ms-2 text-sm text-warn">{t("gap")}</span>}
        </h3>
        <p className="text-ink-2 text-xs" lang="zh-CN">
          {link.products.join("、")}
        </p>
        {fed.length > 0 && (
          <p className="text-ink-2 text-xs">
            {t("feeds")}
            {locale === "en" ? ": " : "："}
            {fed.map(({ code, name }, index) => (
              <span key={code}>
                {index > 0 && (locale === "en" ? ", " : "、")}
                <a href={`#${code}`} className="link">
                  <Text value={name} locale={locale} />
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
      <ul className="text-cell">
        {link.members.length === 0 && <li className="text-ink-3">{t("noMember")}</li>}
        {link.members.map(({ products, ...member }) => (
          <li key={member.slug}>
            <OrganizationLink {...member} />
            {products.length > 0 && (
              <span className="ms-2 text-ink-2 text-xs" lang="zh-CN">
                {products.join("、")}
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
