import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { Text } from "@/components/layout/text";
import type { OrganizationProfile, ProfileChain } from "@/lib/directory/queries/profile";
import { localePath } from "@/lib/platform/i18n/locale";

const segments = ["upstream", "midstream", "downstream", "supporting"] as const;

/** Every chain as a line of four stations; the unit's own are filled and named. */
export async function ChainPositions({ profile }: { profile: OrganizationProfile }) {
  const t = await getTranslations("organizations.chains");
  const links = profile.chains.reduce((sum, { positions }) => sum + positions.length, 0);
  return (
    <Section title={t("title")} aside={links > 0 && <span className="text-ink-2">{t("count", { chains: profile.chains.length, links })}</span>}>
      {profile.chains.length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      {profile.chains.map((chain) => (
        <ChainLine key={chain.code} chain={chain} />
      ))}
    </Section>
  );
}

async function ChainLine({ chain }: { chain: ProfileChain }) {
  const locale = await getLocale();
  const t = await getTranslations("organizations");
  return (
    <div className="grid gap-x-6 gap-y-3 border-hair border-b py-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <div>
        <h3 className="font-bold">
          <a href={localePath(locale, `/chains/${chain.code}`)} className="link">
            <Text value={chain.name} locale={locale} />
          </a>
        </h3>
        <p className="text-ink-2 text-xs">
          <Text value={chain.alliance} locale={locale} />
          {chain.isPrimary && (locale === "en" ? `, ${t("chains.primary")}` : `·${t("chains.primary")}`)}
        </p>
      </div>
      <ol className="grid grid-cols-4 text-sm">
        {segments.map((segment, index) => {
          const own = chain.positions.filter((position) => position.segment === segment);
          return (
            <li key={segment} className={own.length > 0 ? "" : "text-ink-3"}>
              <Station isOwn={own.length > 0} isSupporting={segment === "supporting"} isLast={index >= 2} />
              <span className={`block ${own.length > 0 ? "font-bold" : ""}`}>{t(`segments.${segment}`)}</span>
              {own.map(({ link }) => (
                <span key={link["zh-CN"]} className="block pe-2 text-xs">
                  <Text value={link} locale={locale} />
                </span>
              ))}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** A station on the line: filled where the unit stands, a square for what supports the chain from beside it. */
function Station({ isOwn, isSupporting, isLast }: { isOwn: boolean; isSupporting: boolean; isLast: boolean }) {
  const fill = isOwn ? "bg-accent border-accent" : "bg-paper border-mid";
  return (
    <span aria-hidden="true" className="relative mb-2 block h-3">
      {!isLast && <span className="absolute inset-x-0 top-1/2 border-celadon border-t-2" />}
      <span className={`relative block size-3 border-2 ${fill} ${isSupporting ? (isOwn ? "" : "border-dashed") : "rounded-full"}`} />
    </span>
  );
}
