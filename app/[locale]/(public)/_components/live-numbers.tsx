import { getLocale, getTranslations } from "next-intl/server";
import { Instant } from "@/components/layout/day";
import type { Overview } from "@/lib/directory/types";
import { now } from "@/lib/platform/clock";
import { formatNumber } from "@/lib/platform/i18n/format";

/** Numbers that anybody can check against the lists, with the minute they were counted at. */
export async function LiveNumbers({ numbers }: { numbers: Overview["numbers"] }) {
  const t = await getTranslations("home.numbers");
  const c = await getTranslations("common");
  const locale = await getLocale();
  const shown = [
    { value: numbers.organizations, unit: t("unitOrganizations"), label: t("organizations") },
    { value: numbers.memberships, unit: t("unitMemberships"), label: t("memberships") },
    { value: numbers.newThisMonth, unit: t("unitOrganizations"), label: t("newThisMonth") },
    { value: numbers.linksWithMembers, unit: t("unitLinks"), label: t("links", { links: numbers.links }) },
  ];
  return (
    <section aria-label={t("label")} className="mt-12 mb-12">
      <dl className="grid grid-cols-2 border-line border-y md:grid-cols-4">
        {shown.map(({ value, unit, label }) => (
          <div
            key={label}
            className="flex flex-col-reverse justify-end border-hair py-3 pe-4 max-md:even:border-s max-md:even:ps-4 md:[&:not(:first-child)]:border-s md:[&:not(:first-child)]:ps-5 max-md:[&:nth-child(n+3)]:border-t"
          >
            <dt className="text-ink-2 text-xs">{label}</dt>
            <dd className="font-bold text-num">
              {formatNumber(locale, value)}
              {unit && <span className="ms-1.5 font-normal text-ink-2 text-sm">{unit}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-end text-ink-3 text-xs">{c.rich("asOf", { when: () => <Instant at={now()} /> })}</p>
    </section>
  );
}
