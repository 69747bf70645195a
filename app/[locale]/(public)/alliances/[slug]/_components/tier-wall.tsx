import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { Text } from "@/components/layout/text";
import { OrganizationLink } from "@/components/organizations/organization-link";
import type { TierCode } from "@/lib/alliances/constants";
import type { AlliancePage, TierWallRow } from "@/lib/directory/queries/tier-wall";
import { localePath } from "@/lib/platform/i18n/locale";

/** The size of the name carries the rank. */
const nameSizes: Partial<Record<TierCode, string>> = {
  chair: "font-bold font-title text-[1.5rem] leading-9 sm:text-[1.875rem] sm:leading-10",
  "executive-vice-chair": "font-bold text-[1.375rem] leading-8",
  "vice-chair": "font-bold text-[1.25rem] leading-8",
  "standing-council": "font-bold",
};

const columns: Partial<Record<TierCode, string>> = {
  chair: "",
  "executive-vice-chair": "sm:grid-cols-2",
  "vice-chair": "sm:grid-cols-2",
};

/** Names shown of a tier without seats; the directory has them all. */
const shownOfMany = 24;

/** An alliance's members, tier by tier. Vacant seats are shown; tiers outside the ranking only where somebody holds them. */
export async function TierWall({ alliance, total }: { alliance: AlliancePage; total: number }) {
  const locale = await getLocale();
  const t = await getTranslations("alliances.page");
  const shown = alliance.tiers.filter(({ members, rank, quota }) => members.length > 0 || (rank !== null && quota !== null && total > 0));
  return (
    <section aria-label={t("wall")} className="border-line border-t">
      {total === 0 && <EmptyState title={t("none")}>{t("noneHint")}</EmptyState>}
      {shown.map((tier) => (
        <TierRow key={tier.code} tier={tier} />
      ))}
      {alliance.mentions.length > 0 && (
        <Row title={t("mentions")} detail={t("mentionsHint")}>
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {alliance.mentions.map(({ wording, source, ...organization }) => (
              <li key={organization.slug}>
                <OrganizationLink {...organization} />
                <span className="block text-ink-2 text-xs">
                  <span lang="zh-CN">{wording}</span>
                  <span aria-hidden="true">{" · "}</span>
                  <Text value={source} locale={locale} />
                </span>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {total > 0 && (
        <p className="py-4">
          <a href={localePath(locale, `/directory?alliance=${alliance.slug}`)} className="link text-sm">
            {t("inDirectory", { count: total })}
          </a>
        </p>
      )}
    </section>
  );
}

async function TierRow({ tier }: { tier: TierWallRow }) {
  const locale = await getLocale();
  const t = await getTranslations("alliances.page");
  const vacant = tier.quota === null ? 0 : Math.max(0, tier.quota - tier.members.length);
  const hasSeats = tier.quota !== null;
  return (
    <Row title={<Text value={tier.name} locale={locale} />} detail={<SeatCount tier={tier} />}>
      <ul className={`grid gap-x-8 gap-y-1 ${columns[tier.code] ?? "sm:grid-cols-2 lg:grid-cols-3"} ${nameSizes[tier.code] ?? "text-cell"}`}>
        {tier.members.slice(0, shownOfMany).map(({ source, isReported, ...organization }) => (
          <li key={organization.slug}>
            <OrganizationLink {...organization} className="hover:underline hover:underline-offset-4" />
            {isReported && source && (
              <span className="block font-normal font-sans text-ink-2 text-xs">
                {t("reported", { source: "" })}
                <Text value={source} locale={locale} />
              </span>
            )}
          </li>
        ))}
        {hasSeats && vacant > 0 && (
          <li className="flex items-center gap-2 font-normal font-sans text-cell text-ink-3">
            <span aria-hidden="true" className="inline-block size-2.5 border border-ink-3 border-dashed" />
            {t("vacant", { count: vacant })}
          </li>
        )}
      </ul>
    </Row>
  );
}

/** Seats taken, the limit and where it comes from, and one cell per seat while they can be counted at a glance. */
async function SeatCount({ tier }: { tier: TierWallRow }) {
  const locale = await getLocale();
  const t = await getTranslations("alliances.page");
  const { quota, quotaOf, members } = tier;
  if (quota === null) return t("units", { count: members.length });
  const share =
    quotaOf &&
    (quotaOf.numerator === 1 && quotaOf.denominator === 3 ? t("third") : t("share", { numerator: quotaOf.numerator, denominator: quotaOf.denominator }));
  return (
    <>
      {t("seats", { count: members.length })}
      {locale === "en" ? ", " : "，"}
      {members.length >= quota ? t("full") : t("quota", { quota })}
      {quotaOf && share && <span className="block">{t("rule", { tier: quotaOf.tier[locale] ?? quotaOf.tier["zh-CN"], share })}</span>}
      {quota <= 20 && (
        <span aria-hidden="true" className="mt-1 flex flex-wrap gap-0.5">
          {Array.from({ length: quota }, (_, seat) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: seats are told apart by nothing but their place
            <span key={seat} className={`size-2 border border-accent ${seat < members.length ? "bg-accent" : ""}`} />
          ))}
        </span>
      )}
    </>
  );
}

function Row({ title, detail, children }: { title: ReactNode; detail: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-2 border-hair border-b py-5 md:grid-cols-[12rem_minmax(0,1fr)]">
      <div>
        <h2 className="font-bold text-cell">{title}</h2>
        <p className="text-ink-2 text-xs">{detail}</p>
      </div>
      {children}
    </div>
  );
}
